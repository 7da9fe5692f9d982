import type { Association } from '../../../../shared/records/association'
import { fieldLabel } from '../../../text/fields'
import { LIST_TEXT as TEXT } from '../../../text/register'
import { valueText } from '../../../text/values'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag } from '../../../ui/tag'
import { StateTag } from '../page/status-tag'
import type { FindingCount, FindingCounts } from './finding-counts'
import type { ListedAssociation } from './listed-association'
import { byName } from './use-association-list'

type Field = keyof Association
const text =
  (field: Field) =>
  ({ value }: ListedAssociation): string =>
    valueText('association', field, value[field])

const OWN_COLUMNS: readonly TableColumn<ListedAssociation>[] = [
  {
    key: 'name',
    title: TEXT.columns.name,
    width: 256,
    cell: text('name'),
    whole: text('name'),
    order: byName,
  },
  {
    key: 'host',
    title: TEXT.columns.host,
    cell: text('hostName'),
    whole: text('hostName'),
    order: byText(({ value }) => value.hostName),
  },
  {
    key: 'kind',
    title: TEXT.columns.kind,
    width: 92,
    cell: text('kind'),
    whole: text('kind'),
    order: byText(text('kind')),
  },
  { key: 'level', title: TEXT.columns.level, width: 68, cell: text('level'), order: byText(text('level')) },
  {
    key: 'office',
    title: TEXT.columns.office,
    width: 108,
    cell: text('approvingOffice'),
    whole: text('approvingOffice'),
    order: byText(text('approvingOffice')),
  },
  {
    key: 'approvedOn',
    title: TEXT.columns.approvedOn,
    width: 100,
    cell: text('approvedOn'),
    order: byText(({ value }) => value.approvedOn),
  },
  {
    key: 'workers',
    title: TEXT.columns.workers,
    width: 96,
    number: true,
    cell: text('sciTechWorkers'),
    total: true,
    order: byNumber(({ value }) => value.sciTechWorkers),
  },
  {
    key: 'status',
    title: TEXT.columns.status,
    width: 84,
    cell: (row) => <StateTag association={row} />,
    whole: (row) => (row.proposed ? TEXT.proposedTitle : text('status')(row)),
    text: text('status'),
    order: byText(text('status')),
  },
  {
    key: 'lacks',
    title: TEXT.columns.lacks,
    width: 72,
    cell: ({ missing }) =>
      missing.length === 0 ? (
        <span className="dim">{TEXT.complete}</span>
      ) : (
        <Tag tone="warn">{TEXT.lacks(missing.length)}</Tag>
      ),
    whole: ({ missing }) => missing.map((field) => fieldLabel('association', field)).join('、'),
    text: ({ missing }) => (missing.length === 0 ? TEXT.complete : TEXT.lacks(missing.length)),
    order: byNumber(({ missing }) => missing.length),
  },
]

/** The columns of the list of associations; what the rules find comes when they have run. */
export function associationColumns(counts: FindingCounts): readonly TableColumn<ListedAssociation>[] {
  const of = ({ id }: ListedAssociation): FindingCount => counts.get(id) ?? { wrong: 0, other: 0 }
  return [
    ...OWN_COLUMNS,
    {
      key: 'findings',
      title: TEXT.columns.findings,
      width: 76,
      cell: (row) => {
        const { wrong, other } = of(row)
        if (wrong > 0) return <Tag tone="bad">{TEXT.pressing(wrong)}</Tag>
        return other > 0 && <Tag>{TEXT.findings(other)}</Tag>
      },
      text: (row) => of(row).wrong + of(row).other,
      whole: (row) => TEXT.findingsTitle(of(row).wrong, of(row).other),
      order: byNumber((row) => of(row).wrong * 1000 + of(row).other),
    },
  ]
}
