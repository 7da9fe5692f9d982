import { InputNumber, Select } from 'antd'
import { proposedTargets, type SheetChoice, type SheetLayout } from '../../../shared/ledger/layout'
import type { RowUse } from '../../../shared/ledger/row-use'
import { SHEET_PURPOSES } from '../../../shared/ledger/target'
import type { Sheet } from '../../../shared/ledger/workbook'
import { IMPORT_TEXT as TEXT, ROW_USE_TEXT } from '../../text/import'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import { ColumnTable } from './column-table'
import { MissingColumns } from './missing-columns'

interface SheetColumnsProps {
  readonly sheet: Sheet
  readonly choice: SheetChoice
  readonly layout: SheetLayout
  readonly remembered: boolean
  readonly onChange: (choice: SheetChoice) => void
}

/** One sheet: what it is, where its header stands, what each column is. */
export function SheetColumns({ sheet, choice, layout, remembered, onChange }: SheetColumnsProps) {
  const reread = (change: Partial<Pick<SheetChoice, 'purpose' | 'headerRow'>>): void => {
    const next = { ...choice, ...change }
    const header = sheet.rows.find(({ number }) => number === next.headerRow)
    const targets =
      header === undefined || next.purpose === 'none' ? {} : proposedTargets(header, next.purpose)
    onChange({ ...next, targets, constants: {} })
  }
  return (
    <Section
      title={TEXT.columnsTitle(sheet.name)}
      beside={
        <>
          {sheet.hidden && <Tag tone="warn">{TEXT.hiddenSheet}</Tag>}
          {remembered && <Tag tone="info">{TEXT.remembered}</Tag>}
          <span className="muted">{TEXT.reported(layout.reportedBy ?? '', layout.reportedOn ?? '')}</span>
        </>
      }
    >
      <div className="import-sheet-head">
        <label>
          <span>{TEXT.purposeLabel}</span>
          <Select
            aria-label={TEXT.purposeLabel}
            style={{ width: 160 }}
            value={choice.purpose}
            options={([...SHEET_PURPOSES, 'none'] as const).map((value) => ({
              value,
              label: TEXT.purposes[value],
            }))}
            onChange={(purpose) => reread({ purpose })}
          />
        </label>
        <label>
          <span>{TEXT.headerRow}</span>
          <InputNumber
            aria-label={TEXT.headerRow}
            min={1}
            precision={0}
            style={{ width: 80 }}
            value={choice.headerRow === 0 ? null : choice.headerRow}
            onChange={(headerRow) => reread({ headerRow: headerRow ?? 0 })}
          />
        </label>
        <span className="muted">{choice.purpose === 'none' ? TEXT.noHeader : usesText(layout)}</span>
      </div>
      {choice.purpose !== 'none' && (
        <>
          <ColumnTable sheet={sheet} choice={choice} layout={layout} onChange={onChange} />
          <MissingColumns purpose={choice.purpose} choice={choice} onChange={onChange} />
        </>
      )}
    </Section>
  )
}

/** How many rows are data, and what the others are. */
function usesText({ uses }: SheetLayout): string {
  const counts = new Map<RowUse, number>()
  for (const use of uses.values()) counts.set(use, (counts.get(use) ?? 0) + 1)
  const left = [...counts].flatMap(([use, count]) =>
    use === 'data' ? [] : [`${ROW_USE_TEXT[use]} ${TEXT.groupRows(count)}`],
  )
  return TEXT.rowsFound(counts.get('data') ?? 0, left.join(TEXT.listed))
}
