import { idsOf } from '../../../../shared/ipc/keys'
import { bridge } from '../../../bridge'
import { START_OVER_TEXT as TEXT } from '../../../text/root-sheet'
import { useAsk } from '../../../ui/ask'
import { useDesk } from '../../../ui/desk-identity'
import { LinkButton } from '../../../ui/link-button'
import { useSay } from '../../../ui/say'
import type { Trusted } from '../../../ui/keys/use-trust'

/**
 * The way out for a PC that is not enrolled yet and pinned a roster that stolen keys have signed: what is right is refused
 * as a fork of it, so it lets go of what it holds and begins anew.
 */
export function StartOver({
  trust: { status, reload },
  onLetGo,
}: {
  readonly trust: Trusted
  /** What was said of a roster that did not go on from the one let go says nothing any more. */
  readonly onLetGo: () => void
}) {
  const { identity } = useDesk()
  const ask = useAsk()
  const say = useSay()
  const roster = status?.roster ?? undefined
  const own = idsOf(identity)
  if (roster === undefined || roster.offices.some(({ pcs }) => pcs.some(({ pc }) => own.has(pc)))) return null
  const forget = async (): Promise<void> => {
    const question = { title: TEXT.ask, text: TEXT.askText, yes: TEXT.yes, no: TEXT.no }
    if (!(await ask({ ...question, grave: true }))) return
    const forgotten = await bridge['trust.forget']()
    if (!forgotten.ok) return say.failed(forgotten.failure)
    say.done(TEXT.done)
    onLetGo()
    reload()
  }
  return (
    <p className="muted start-over">
      <b>{TEXT.waits(roster.version)}</b>
      {TEXT.next[identity.role]} <LinkButton onClick={() => void forget()}>{TEXT.run}</LinkButton>
    </p>
  )
}
