import { Button } from 'antd'
import { Link } from 'wouter'
import type { SchemeRecord } from '../../../shared/records/scheme'
import type { Scheme } from '../../../shared/scoring/scheme'
import { useRecords } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import { fieldLabel } from '../../text/fields'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { PRESET_TEXT, SCHEMES_TEXT } from '../../text/schemes'
import { useDesk } from '../../ui/desk-identity'
import { Facts } from '../../ui/facts'
import { useSay } from '../../ui/say'
import { today } from '../../ui/today'
import { adoption, inForceBeside, ownRecordId } from './issued-scheme'
import { useOlderIssue, type AdoptProps } from './older-issue'

/** A scheme that 市科协 issued, offered as the office's own: no evaluation uses it unless a person takes it. */
export function AdoptScheme({ value: { scheme, withdrawnOn }, replacement }: AdoptProps) {
  const { office } = useDesk().identity
  const records = useRecords('scheme')
  const store = useStore()
  const say = useSay()
  const mayTake = useOlderIssue(replacement)
  if (scheme === undefined || records === undefined) return null
  const own = records.filter((record) => record.office === office)
  const id = ownRecordId(scheme, office)
  const taken = own.find((record) => record.id === id)
  const inForce = inForceBeside(
    own.map(({ value }) => value),
    scheme,
    today(),
  )
  const isBehind = taken?.value.withdrawnOn === undefined && taken?.value.scheme?.id !== inForce.id
  const adopt = async (): Promise<void> => {
    if (!(await mayTake())) return
    const written = await store.write([adoption(scheme, office, today())], { reason: TEXT.adoptReason })
    if (!written.ok) return say.failed(written.failure)
    say.undoable(TEXT.schemeAdopted, async () =>
      store.write([{ kind: 'scheme', id, set: {}, deleted: true }]),
    )
  }
  return (
    <>
      <Facts facts={factsOf(scheme, inForce)} />
      {taken === undefined ? (
        withdrawnOn === undefined && (
          <>
            <p className="muted">{TEXT.schemeOffer}</p>
            <div className="buttons">
              <Button onClick={() => void adopt()}>{TEXT.adoptScheme}</Button>
            </div>
          </>
        )
      ) : (
        <p>
          {standingText(taken.value)} <Link href={`/schemes/${id}`}>{TEXT.schemeOpen}</Link>
        </p>
      )}
      {taken !== undefined && isBehind && <p className="muted">{TEXT.schemeBehind(inForce.name)}</p>}
    </>
  )
}

const standingText = ({ publishedOn, withdrawnOn }: SchemeRecord): string =>
  withdrawnOn === undefined ? TEXT.schemeIsOwn(publishedOn ?? '') : TEXT.schemeWithdrawn(withdrawnOn)

const factsOf = ({ preset, year, name, version }: Scheme, inForce: Scheme) =>
  [
    [fieldLabel('city-request', 'scheme'), TEXT.schemeOf(name, version)],
    [SCHEMES_TEXT.preset, preset === undefined ? SCHEMES_TEXT.anyPreset : PRESET_TEXT[preset]],
    [SCHEMES_TEXT.year, SCHEMES_TEXT.yearText(year)],
    [TEXT.schemeInForce, TEXT.schemeOf(inForce.name, inForce.version)],
  ] as const
