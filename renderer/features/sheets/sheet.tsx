import { officeById } from '../../../shared/codes/offices'
import { SHEETS_TEXT as TEXT } from '../../text/sheets'
import { useDesk } from '../../ui/desk-identity'
import { QrCode } from '../../ui/qr-code'
import { today } from '../../ui/today'
import './sheet.css'

interface SheetProps {
  readonly title: string
  readonly lead: string
  /** What the secret is called. */
  readonly secretLabel: string
  /** The secret in groups, as people copy and compare it. */
  readonly groups: readonly string[]
  readonly hint: string
  /** What is not secret: the names the sheet is known by. */
  readonly known: readonly (readonly [label: string, value: string])[]
}

/** One sheet of paper: what it is for, the secret in groups and as a QR code, who keeps it. */
export function Sheet({ title, lead, secretLabel, groups, hint, known }: SheetProps) {
  const { identity } = useDesk()
  const placed = groups.map((text, index) => ({ place: index + 1, text }))
  const rows: readonly (readonly [string, string])[] = [
    [TEXT.office, officeById(identity.office)?.name ?? identity.office],
    [TEXT.pc, identity.pcName],
    [TEXT.madeOn, today()],
    ...known,
  ]
  return (
    <article className="sheet" aria-label={title}>
      <h2>{title}</h2>
      <p>{lead}</p>
      <div className="sheet-body">
        <div>
          <h3>{secretLabel}</h3>
          {/* The numbers are counters of the stylesheet: copied text has the groups alone. */}
          <p className="sheet-secret">
            {placed.map(({ place, text }) => (
              <span key={place}>{text} </span>
            ))}
          </p>
          <p className="dim">{hint}</p>
        </div>
        <QrCode text={groups.join('')} label={TEXT.qr} size={176} />
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
