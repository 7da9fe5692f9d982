import { officeById } from '../../../shared/codes/offices'
import { SHEETS_TEXT as TEXT } from '../../text/sheets'
import { useDesk } from '../../ui/desk-identity'
import { QrCode } from '../../ui/qr-code'
import { today } from '../../ui/today'
import { groupsOf } from './groups'
import './sheet.css'

interface SheetProps {
  readonly title: string
  readonly lead: string
  readonly secret: string
  /** What is not secret: the name the sheet is known by. */
  readonly known: { readonly label: string; readonly value: string }
}

/** One sheet of paper: what it is for, the secret in groups and as a QR code, who keeps it. */
export function Sheet({ title, lead, secret, known }: SheetProps) {
  const { identity } = useDesk()
  const rows: readonly (readonly [string, string])[] = [
    [TEXT.office, officeById(identity.office)?.name ?? identity.office],
    [TEXT.pc, identity.pcName],
    [TEXT.madeOn, today()],
    [known.label, known.value],
    [TEXT.pcFingerprint, identity.fingerprint],
  ]
  return (
    <article className="sheet" aria-label={title}>
      <h2>{title}</h2>
      <p>{lead}</p>
      <div className="sheet-body">
        <div>
          <h3>{TEXT.secret}</h3>
          <p className="sheet-secret">{groupsOf(secret).join(' ')}</p>
          <p className="dim">{TEXT.secretHint}</p>
        </div>
        <QrCode text={secret} label={TEXT.qr} size={176} />
      </div>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="sheet-sign">
        <span>{TEXT.keeper}</span>
        <span>{TEXT.witness}</span>
        <span>{TEXT.place}</span>
      </div>
    </article>
  )
}
