import { flagText, INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { AstrayNotice, LossesNotice } from '../../../ui/keys/losses-notice'
import type { Incoming } from './open-incoming'
import '../exchange.css'

/** What a person should know before applying; none of it forbids it. */
export function Warnings({ incoming, stale }: { readonly incoming: Incoming; readonly stale: boolean }) {
  const { bundle, plan, before, isOlder, badFiles } = incoming
  const known = before === undefined ? [] : [TEXT.before(minuteOf(before.at))]
  const warnings = [
    ...(stale ? [TEXT.stale] : []),
    ...(isOlder && before === undefined ? [TEXT.older] : []),
    ...bundle.flags.map(flagText),
    ...(plan.clocksAhead > 0 ? [TEXT.clocksAhead(plan.clocksAhead)] : []),
    ...(badFiles.length > 0 ? [TEXT.badFiles(badFiles.length)] : []),
    ...(plan.conflicts.length > 0 ? [TEXT.conflicts(plan.conflicts.length)] : []),
  ]
  return (
    <>
      {known.map((text) => (
        <div key={text} className="exchange-notice exchange-notice-info" role="status">
          <b>{text}</b>
        </div>
      ))}
      {warnings.map((text) => (
        <div key={text} className="exchange-notice exchange-notice-warn" role="status">
          {text}
        </div>
      ))}
      <LossesNotice losses={bundle.brought} />
      <AstrayNotice office={bundle.manifest.from.office} losses={bundle.astray} />
    </>
  )
}
