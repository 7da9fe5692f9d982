import { Segmented } from 'antd'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import type { ShownPlan } from '../../workers/ledger-job'
import type { ImportFile } from './import-state'
import { countsOf, FILTERS } from './preview-rows'
import type { Preview } from './use-preview'

interface PreviewBarProps {
  readonly file: ImportFile
  readonly plan: ShownPlan
  readonly preview: Preview
}

/** Which sheet is shown, and which of its rows; filters that show nothing are left out. */
export function PreviewBar({ file, plan, preview }: PreviewBarProps) {
  const sheets = file.workbook.sheets.flatMap(({ name }, at) =>
    plan.layouts[at]?.purpose === 'none' ? [] : [{ name, at }],
  )
  const own = plan.rows.filter(({ sheet }) => sheet === preview.sheet)
  const counts = countsOf(own)
  return (
    <div className="import-bar">
      {sheets.length > 1 && (
        <Segmented
          aria-label={TEXT.sheetLabel}
          value={preview.sheet}
          options={sheets.map(({ name, at }) => ({
            value: at,
            label: `${name} ${plan.rows.filter(({ sheet }) => sheet === at).length}`,
          }))}
          onChange={(at) => preview.toSheet(at)}
        />
      )}
      <div className="import-filters" role="group" aria-label={TEXT.filterLabel}>
        {FILTERS.filter((filter) => filter === 'all' || counts[filter] > 0 || filter === preview.filter).map(
          (filter) => (
            <button
              key={filter}
              type="button"
              className={`import-filter import-filter-${filter}`}
              aria-pressed={preview.filter === filter}
              onClick={() => preview.toFilter(filter)}
            >
              {TEXT.filters[filter]} {counts[filter]}
            </button>
          ),
        )}
      </div>
    </div>
  )
}
