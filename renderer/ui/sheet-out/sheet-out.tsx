import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../shared/codes/offices'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { SHEET_OUT_TEXT as TEXT } from '../../text/sheet-out'
import { useDesk } from '../desk-identity'
import { LinkButton } from '../link-button'
import { OverPanel } from '../over-panel'
import { useSay } from '../say'
import type { TableColumn } from '../table-column'
import { today } from '../today'
import { listSheet, type SealedTexts } from './list-sheet'
import { saveSheets } from './save-sheets'
import { sealedTexts } from './sealed-texts'

interface SheetOutProps<R> {
  /** What the table lists. */
  readonly label: string
  readonly columns: readonly TableColumn<R>[]
  /** In the order of the screen. */
  readonly rows: readonly R[]
  /** All columns of the import template, for lists that have one. */
  readonly ledger?: () => Promise<readonly TableColumn<R>[]>
}

const NONE: SealedTexts = new Map()

/**
 * Saves a list as .xlsx, as it stands or with every column of its import template; asks first when there is a choice or
 * when it holds sealed fields, which are masked by default.
 */
export function SheetOut<R>({ label, columns: listed, rows, ledger }: SheetOutProps<R>) {
  const [asking, setAsking] = useState(false)
  const [all, setAll] = useState(false)
  const [whole, setWhole] = useState(false)
  const [working, setWorking] = useState(false)
  const store = useStore()
  const say = useSay()
  const { identity } = useDesk()
  const asks = ledger !== undefined || sealedOf(listed) !== undefined
  const title = TEXT.title(label)

  const save = async (): Promise<void> => {
    setWorking(true)
    const day = today()
    const columns = all && ledger !== undefined ? await ledger() : listed
    const records = sealedOf(columns)
    const sealed =
      records === undefined
        ? { ok: true as const, value: NONE }
        : await sealedTexts(store, rows.map(records), whole ? { reason: TEXT.reason(title) } : undefined)
    if (sealed.ok) {
      const office = officeById(identity.office)?.name ?? identity.office
      const note = TEXT.note(office, day, rows.length)
      const sheet = listSheet({ title, note, columns, rows, sealed: sealed.value })
      const saved = await saveSheets(TEXT.file(title, day), [sheet])
      if (!saved.ok) say.failed(saved.failure)
      else if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
    } else say.failed(sealed.failure)
    setWorking(false)
    setAsking(false)
    setWhole(false)
  }

  return (
    <>
      <LinkButton
        title={TEXT.saveTitle}
        disabled={working}
        onClick={() => (asks ? setAsking(true) : void save())}
      >
        {working ? TEXT.working : TEXT.save}
      </LinkButton>
      {asking && (
        <OverPanel title={TEXT.panel} onClose={() => setAsking(false)}>
          <div className="sheet-out">
            <p>{TEXT.rows(rows.length)}</p>
            {ledger !== undefined && (
              <>
                <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>
                  {TEXT.all}
                </Checkbox>
                <p className="muted">{TEXT.allHint}</p>
              </>
            )}
            {(all || sealedOf(listed) !== undefined) && (
              <>
                <p>{TEXT.masked}</p>
                <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
                  {TEXT.whole}
                </Checkbox>
                <p className="muted">{TEXT.wholeHint}</p>
              </>
            )}
            <p>
              <Button type="primary" loading={working} onClick={() => void save()}>
                {TEXT.go}
              </Button>
            </p>
          </div>
        </OverPanel>
      )}
    </>
  )
}

const sealedOf = <R,>(columns: readonly TableColumn<R>[]): ((row: R) => RecordView) | undefined =>
  columns.find(({ sealed }) => sealed !== undefined)?.sealed?.record
