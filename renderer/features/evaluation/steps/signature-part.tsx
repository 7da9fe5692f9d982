import { Button } from 'antd'
import { useState } from 'react'
import { SIGNATURE_PLACES, type SignaturePlace } from '../../../../shared/codes/signature-places'
import { isFinal, stepOf } from '../../../../shared/evaluation/read-only'
import type { Signature } from '../../../../shared/records/evaluation'
import { bridge } from '../../../bridge'
import { photoFailureText } from '../../../text/attachments'
import { INTAKE } from '../../../ui/attachments/intake'
import { takePhoto } from '../../../ui/attachments/take-photo'
import { PANEL_TEXT } from '../../../text/evaluation'
import { SIGNATURES_TEXT as TEXT } from '../../../text/evaluation-signatures'
import { failureText } from '../../../text/failures'
import { LinkButton } from '../../../ui/link-button'
import { photoAddress } from '../../../ui/photo-address'
import { useSay } from '../../../ui/say'
import { useEntry, useSnapshot } from '../entry/entry-model'
import { useSteps } from './use-steps'

/** The signed paper comes back: a scan or photo for each place of the form. */
export function SignaturePart() {
  const { session, mine } = useEntry()
  const snapshot = useSnapshot()
  const steps = useSteps(session)
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const { evaluation } = snapshot
  const { signatures = [] } = evaluation
  const open = mine && stepOf(evaluation) !== 'archived'
  const final = isFinal(evaluation)
  if (!open && signatures.length === 0) return null

  /** Puts the sign of one place, or takes it out; the other places stay as they stand by then. */
  const write = (place: SignaturePlace, signature: Signature | undefined, reason: string): Promise<boolean> =>
    steps.note(({ signatures: standing = [] }) => {
      const others = standing.filter((each) => each.place !== place)
      const next = signature === undefined ? others : [...others, signature]
      return { signatures: next.length === 0 ? null : next }
    }, reason)

  const add = async (place: SignaturePlace): Promise<void> => {
    const picked = await bridge['files.pick']('photos')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file === undefined) return
    setBusy(true)
    const read = async () => bridge['files.read'](file.token)
    const taken = await takePhoto({ name: file.name, read }, INTAKE)
    setBusy(false)
    if (!taken.ok) {
      const text = photoFailureText(taken.failure) ?? failureText(taken.failure)
      return say.wrong(PANEL_TEXT.refused(file.name, text))
    }
    await write(place, { place, ...taken.value }, TEXT.added(TEXT.place[place]))
  }
  return (
    <section className="steps-part" aria-label={TEXT.title}>
      <h3>{TEXT.title}</h3>
      <p className="muted">{TEXT.note}</p>
      <ul className="signatures">
        {SIGNATURE_PLACES.map((place) => {
          const signature = signatures.find((each) => each.place === place)
          const name = TEXT.place[place]
          const waits = place === 'office' && !final
          return (
            <li key={place}>
              <span>{name}</span>
              {signature !== undefined && (
                <>
                  <img src={photoAddress(signature.hash)} alt={TEXT.alt(name)} width={96} height={54} />
                  <span className="dim">{TEXT.addedOn(signature.addedOn)}</span>
                </>
              )}
              {open && waits && <span className="dim">{TEXT.officeLater}</span>}
              {open && !waits && (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={TEXT.addTo(name)}
                  onClick={() => void add(place)}
                >
                  {signature === undefined ? TEXT.add : TEXT.replace}
                </Button>
              )}
              {open && signature !== undefined && (
                <LinkButton
                  aria-label={TEXT.removeFrom(name)}
                  onClick={() => void write(place, undefined, TEXT.removed(name))}
                >
                  {TEXT.remove}
                </LinkButton>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
