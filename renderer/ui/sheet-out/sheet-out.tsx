import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../shared/codes/offices'
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
}

const NONE: SealedTexts = new Map()

/** Saves a list as it stands as .xlsx; asks first when it holds sealed fields, which are masked by default. */
export function SheetOut<R>({ label, columns, rows }: SheetOutProps<R>) {
  const [asking, setAsking] = useState(false)
  const [whole, setWhole] = useState(false)
  const [working, setWorking] = useState(false)
  const store = useStore()
  const say = useSay()
  const { identity } = useDesk()
  const records = columns.find(({ sealed }) => sealed !== undefined)?.sealed?.record
  const title = TEXT.title(label)

  const save = async (): Promise<void> => {
    setWorking(true)
    const day = today()
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
        onClick={() => (records === undefined ? void save() : setAsking(true))}
      >
        {working ? TEXT.working : TEXT.save}
      </LinkButton>
      {asking && (
        <OverPanel title={TEXT.panel} onClose={() => setAsking(false)}>
          <div className="sheet-out">
            <p>{TEXT.rows(rows.length)}</p>
            <p>{TEXT.masked}</p>
            <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
              {TEXT.whole}
            </Checkbox>
            <p className="muted">{TEXT.wholeHint}</p>
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
