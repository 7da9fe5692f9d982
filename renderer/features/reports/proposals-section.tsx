import { useLocation } from 'wouter'
import type { Json } from '../../../shared/base/json'
import { officeById } from '../../../shared/codes/offices'
import { associationViews } from '../../store/association-view'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { fieldLabel } from '../../text/fields'
import { PROPOSAL_TEXT as TEXT } from '../../text/proposals'
import { valueText } from '../../text/values'
import { proposalState } from '../../ui/answers/awaiting-answer'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import { byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'

interface Row {
  readonly id: string
  readonly proposal: RecordView<'proposal'>
  /** Name of the association. */
  readonly name: string
}

/** What districts propose of municipal-level associations (《实施细则》第三条), and what 市科协 said to it. */
export function ProposalsSection() {
  const { role } = useDesk().identity
  const proposals = useRecords('proposal')
  const associations = useRecords('association')
  const [, goTo] = useLocation()
  if (proposals === undefined || associations === undefined) return null
  const names = new Map(
    associationViews(associations, proposals).map(({ record, value }) => [record.id, value.name]),
  )
  const rows = proposals.map((proposal): Row => {
    const { associationId = '' } = proposal.value
    return { id: proposal.id, proposal, name: names.get(associationId) ?? associationId }
  })
  return (
    <Section title={TEXT.list}>
      <p className="muted">{TEXT.listLead[role]}</p>
      <DataTable
        label={TEXT.list}
        columns={role === 'city' ? [OFFICE, ...COLUMNS] : COLUMNS}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ proposal }) => goTo(`/associations/${proposal.value.associationId ?? ''}`)}
        firstOrder={{ key: 'state', down: false }}
        empty={<EmptyState title={TEXT.none}>{role === 'city' ? TEXT.noneCity : TEXT.noneText}</EmptyState>}
      />
    </Section>
  )
}

const officeOf = ({ proposal: { office } }: Row): string => officeById(office)?.name ?? office

const OFFICE: TableColumn<Row> = {
  key: 'office',
  title: TEXT.office,
  width: 130,
  cell: officeOf,
  order: byText(officeOf),
}

/** What waits first. */
const ORDER = ['open', 'declined', 'accepted']
const TONES = { open: 'warn', accepted: 'ok', declined: 'bad' } as const

const contentOf = ({ proposal }: Row): string =>
  Object.entries((proposal.value.fields ?? {}) as Readonly<Record<string, Json>>)
    .map(([field, value]) => `${fieldLabel('association', field)} ${valueText('association', field, value)}`)
    .join('；')

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    key: 'state',
    title: TEXT.state,
    width: 88,
    cell: ({ proposal }) => {
      const state = proposalState(proposal)
      return <Tag tone={TONES[state]}>{TEXT.states[state]}</Tag>
    },
    text: ({ proposal }) => TEXT.states[proposalState(proposal)],
    order: byText(
      ({ proposal }) => `${ORDER.indexOf(proposalState(proposal))} ${proposal.value.proposedOn ?? ''}`,
    ),
  },
  {
    key: 'name',
    title: TEXT.association,
    width: 220,
    cell: ({ name }) => name,
    whole: ({ name }) => name,
    order: byText(({ name }) => name),
  },
  { key: 'content', title: TEXT.content, cell: contentOf, whole: contentOf },
  {
    key: 'proposed',
    title: TEXT.proposedOn,
    width: 104,
    cell: ({ proposal }) => proposal.value.proposedOn ?? '',
    order: byText(({ proposal }) => proposal.value.proposedOn),
  },
  {
    key: 'decided',
    title: TEXT.decidedOn,
    width: 104,
    cell: ({ proposal }) => proposal.value.decidedOn ?? '',
    order: byText(({ proposal }) => proposal.value.decidedOn),
  },
  {
    key: 'answer',
    title: TEXT.answer,
    width: 160,
    cell: ({ proposal }) => proposal.value.reason ?? '',
    whole: ({ proposal }) => proposal.value.reason ?? '',
  },
]
