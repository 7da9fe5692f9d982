import { useParams } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { SummaryTable } from '../../../print/summary-table'
import { PrintPreview } from '../../../print/print-preview'
import { APP_TEXT } from '../../../text/app'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import { useYearAnswers } from '../year/use-year-answers'
import { gradeCounts, sectionsOf, summaryRows } from '../year/year-summary'

/** The summary of a year as it will come out of the printer. */
export function SummaryScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const answered = useYearAnswers(year)
  const { office } = useDesk().identity
  if (answered === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const lines = summaryRows(answered.rows, answered.answers)
  const title = TEXT.summaryTitle(year)
  return (
    <PrintPreview
      landscape
      back="/evaluations"
      title={title}
      footer={title}
      fileName={`${TEXT.summaryFile(year)}.pdf`}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <SummaryTable
        title={title}
        note={TEXT.reporting(officeById(office)?.name ?? '', today())}
        counts={gradeCounts(lines).join('；')}
        sections={sectionsOf(lines)}
        rows={lines}
      />
    </PrintPreview>
  )
}
