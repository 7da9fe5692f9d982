import { Link } from 'wouter'
import { SITE_TEXT as TEXT } from '../../../text/site'
import type { PackBar } from './own-pcs'
import '../exchange.css'

/** Why the buttons above cannot be used yet, and where the next step is. Of a revoked PC the standing says it. */
export function PackBarNotice({ bar }: { readonly bar: PackBar | undefined }) {
  if (bar === undefined || bar === 'revoked') return null
  return (
    <div className="exchange-notice exchange-notice-warn" role="status">
      <span>{TEXT.bars[bar]}</span>
      <Link href={bar === 'not-listed' ? '/exchange' : '/exchange/roster'}>{TEXT.barSteps[bar]}</Link>
    </div>
  )
}
