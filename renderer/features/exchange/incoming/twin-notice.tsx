import { Link } from 'wouter'
import { INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { KEYS_TEXT } from '../../../text/keys'

/** A bundle showed that another database writes as this one: what has happened, and which PC needs new keys. */
export const TwinNotice = () => (
  <div className="exchange-notice exchange-notice-warn" role="alert">
    <b>{TEXT.twin}</b>
    <span>{TEXT.twinNext}</span>
    <Link href="/exchange/keys">{KEYS_TEXT.title}</Link>
  </div>
)
