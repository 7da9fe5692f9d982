import { ROSTER_TEXT as TEXT } from '../../text/exchange'
import { QrCode } from '../qr-code'
import './keys.css'

/** A fingerprint to be read out by telephone: digits in groups, and a QR code for two desks side by side. */
export const Fingerprint = ({
  label,
  digits,
  hint,
}: {
  readonly label: string
  readonly digits: string
  readonly hint?: string
}) => (
  <figure className="fingerprint" aria-label={label}>
    <QrCode text={digits} label={TEXT.qr} size={96} />
    <figcaption>
      <div className="muted">{label}</div>
      <div className="fingerprint-digits">{digits}</div>
      {hint !== undefined && <div className="dim">{hint}</div>}
    </figcaption>
  </figure>
)
