import type { PcView, RosterView } from '../../../../shared/ipc/trust'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { ROSTER_TEXT as TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { TABLE_TEXT } from '../../../text/tables'
import { useAsk } from '../../../ui/ask'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { LinkButton } from '../../../ui/link-button'
import { useSay } from '../../../ui/say'
import { Section } from '../../../ui/section'
import { byText, type TableColumn } from '../../../ui/table-column'
import { lastTakenOf, shutOutOf } from './last-taken'
import { officeName } from '../offices/office-name'
import { PcState } from './pc-state'
import '../exchange.css'

interface RosterSectionProps {
  readonly roster: RosterView | undefined
  readonly mayRevoke: boolean
  readonly onChanged: () => void
}

type Row = PcView & { readonly office: string }

/** Every PC that the roster lists. */
export function RosterSection({ roster, mayRevoke, onChanged }: RosterSectionProps) {
  const revoke = useRevoke(onChanged)
  const rows = (roster?.offices ?? []).flatMap(({ office, pcs }) => pcs.map((pc) => ({ office, ...pc })))
  return (
    <Section
      title={TEXT.rosterTitle}
      {...(roster === undefined
        ? {}
        : {
            beside: (
              <span className="muted">{TEXT.rosterVersion(roster.version, minuteOf(roster.issuedAt))}</span>
            ),
          })}
    >
      <DataTable
        label={TEXT.rosterTitle}
        columns={mayRevoke ? [...COLUMNS, revokeColumn(revoke)] : COLUMNS}
        rows={rows}
        rowKey={({ pc }) => pc}
        empty={<EmptyState title={TEXT.rosterEmpty}>{TEXT.rosterEmptyText}</EmptyState>}
      />
      <ul className="exchange-lines muted" aria-label={TEXT.statesTitle}>
        {TEXT.states.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  )
}

function useRevoke(onChanged: () => void): (row: Row) => Promise<void> {
  const ask = useAsk()
  const say = useSay()
  const store = useStore()
  return async ({ pc, office, name }) => {
    const last = await lastTakenOf(store, pc)
    const yes = await ask({
      title: TEXT.revokeTitle(officeName(office), name),
      text: `${TEXT.revokeText}${last === undefined ? TEXT.lastNone : TEXT.last(minuteOf(last.madeAt ?? ''), last.upTo)}`,
      yes: TEXT.revoke,
      no: TEXT.cancel,
      grave: true,
    })
    if (!yes) return
    const revoked = await bridge['trust.revoke'](shutOutOf(pc, last))
    if (!revoked.ok) return say.failed(revoked.failure)
    say.done(TEXT.revokeDone)
    onChanged()
  }
}

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    key: 'office',
    title: TEXT.office,
    width: 180,
    cell: ({ office }) => officeName(office),
    whole: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  { key: 'pc', title: TEXT.pc, cell: ({ name }) => name, whole: ({ pc }) => pc },
  { key: 'fingerprint', title: TEXT.fingerprint, width: 280, cell: ({ fingerprint }) => fingerprint },
  { key: 'validity', title: TEXT.validity, width: 190, cell: ({ from, until }) => `${from} – ${until}` },
  { key: 'state', title: TEXT.state, width: 190, cell: (row) => <PcState pc={row} /> },
]

const revokeColumn = (revoke: (row: Row) => Promise<void>): TableColumn<Row> => ({
  key: 'do',
  title: TABLE_TEXT.actions,
  width: 64,
  // The PC that signs rosters is replaced with the root's sheet, not from here.
  cell: (row) =>
    row.revokedOn === null &&
    !row.signs && <LinkButton onClick={() => void revoke(row)}>{TEXT.revoke}</LinkButton>,
})
