import { Button } from 'antd'
import { Link } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { useStore } from '../../../store/store-provider'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'
import { SELF_BATCH_TEXT } from '../../../text/self-sheet'
import { useDesk } from '../../../ui/desk-identity'
import { OverPanel } from '../../../ui/over-panel'
import { useSay } from '../../../ui/say'
import { saveSheets } from '../../../ui/sheet-out/save-sheets'
import { today } from '../../../ui/today'
import { rowsToFill } from '../paper/blank-form'
import { NoticeDocument } from '../letters/notice-document'
import { SelfIn } from '../self-evaluation/self-in'
import { SelfOut } from '../self-evaluation/self-out'
import type { YearRow } from './year-rows'
import { summaryRows, summarySheet, yearAnswers } from './year-summary'
import '../evaluation.css'
import '../steps/steps.css'

interface DocumentsPanelProps {
  readonly rows: readonly YearRow[]
  /** Ids of the associations chosen on the board; with none, what is made is made for the whole year. */
  readonly chosen: ReadonlySet<string>
  readonly year: number
  readonly onClose: () => void
}

/** What a whole year is written down in: summary, public notice, every form. */
export function DocumentsPanel({ rows, chosen, year, onClose }: DocumentsPanelProps) {
  const store = useStore()
  const say = useSay()
  const office = officeById(useDesk().identity.office)?.name ?? ''
  const meant = chosen.size === 0 ? rows : rows.filter(({ associationId }) => chosen.has(associationId))
  const started = meant.filter(({ evaluation }) => evaluation !== undefined)

  const summary = async (): Promise<void> => {
    const sheet = summarySheet(summaryRows(rows, await yearAnswers(store, rows)), {
      title: TEXT.summaryTitle(year),
      note: TEXT.reporting(office, today()),
    })
    const saved = await saveSheets(TEXT.summaryFile(year), [sheet])
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
  }
  return (
    <OverPanel title={TEXT.title(year)} onClose={onClose}>
      <p className="muted">{TEXT.note}</p>
      <section className="steps-part" aria-label={TEXT.summary}>
        <h3>{TEXT.summary}</h3>
        <p className="muted">{TEXT.summaryNote}</p>
        <div className="steps-row">
          <Button onClick={() => void summary()}>{TEXT.summaryOut}</Button>
          <Link href={`/evaluations/summary/${year}`}>{TEXT.summaryPrint}</Link>
        </div>
      </section>
      <section className="steps-part" aria-label={SELF_BATCH_TEXT.title}>
        <h3>{SELF_BATCH_TEXT.title}</h3>
        <SelfOut rows={meant} year={year} />
        <SelfIn />
      </section>
      <NoticeDocument rows={rows} year={year} />
      <section className="steps-part" aria-label={TEXT.batchTitle}>
        <h3>{TEXT.batchTitle}</h3>
        <p className="muted">
          {TEXT.batchNote(started.length, rowsToFill(rows, chosen).length, chosen.size)}
        </p>
        <div className="steps-row">
          <Link href={`/evaluations/batch/${year}`}>{TEXT.batchTitle}</Link>
        </div>
      </section>
    </OverPanel>
  )
}
