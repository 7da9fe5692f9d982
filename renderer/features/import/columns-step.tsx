import { Button } from 'antd'
import { layoutOf } from '../../../shared/ledger/layout'
import { KEY_TARGETS } from '../../../shared/ledger/target'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { targetLabel } from '../../text/import-problems'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { SheetColumns } from './sheet-columns'

interface StepProps {
  readonly state: ImportState
  readonly session: ImportSession
}

/** What each sheet and each column is, as proposed or as the person says. */
export function ColumnsStep({ state, session }: StepProps) {
  const { file, choices, remembered, resumed, draft } = state
  if (file === undefined) return null
  const hinder = hindrance(state)
  return (
    <>
      {resumed && <div className="import-notice">{TEXT.resumed}</div>}
      {!resumed && draft !== undefined && <div className="import-notice">{TEXT.draftOther}</div>}
      <div className="import-sheets">
        {file.workbook.sheets.map((sheet, at) => {
          const choice = choices[at]
          return (
            choice !== undefined && (
              <SheetColumns
                key={sheet.name}
                sheet={sheet}
                choice={choice}
                layout={layoutOf(sheet, choice)}
                remembered={remembered[at] === true}
                onChange={(changed) => session.setChoice(at, changed)}
              />
            )
          )
        })}
      </div>
      <footer className="import-footer">
        <span className="error-line" role="status">
          {hinder}
        </span>
        <div className="actions">
          <Button onClick={() => void session.choose()}>{TEXT.choose}</Button>
          <Button type="primary" disabled={hinder !== ''} onClick={() => void session.toPreview()}>
            {TEXT.toPreview}
          </Button>
        </div>
      </footer>
    </>
  )
}

/** Why the preview cannot be made yet; empty when it can. */
function hindrance({ choices, file }: ImportState): string {
  if (choices.every(({ purpose }) => purpose === 'none')) return TEXT.nothingToImport
  for (const [at, { purpose, targets }] of choices.entries()) {
    if (purpose === 'none') continue
    const lacking = KEY_TARGETS[purpose].find((key) => !Object.values(targets).includes(key))
    if (lacking !== undefined) {
      return TEXT.nameWanted(targetLabel(purpose, lacking), file?.workbook.sheets[at]?.name ?? '')
    }
  }
  return ''
}
