import { useParams } from 'wouter'
import { bridge } from '../../../bridge'
import { EvaluationPaper } from '../../../print/evaluation-paper'
import { PrintPreview } from '../../../print/print-preview'
import { APP_TEXT } from '../../../text/app'
import { EVALUATION_FORM_TEXT as TEXT } from '../../../text/evaluation-form'
import { useDesk } from '../../../ui/desk-identity'
import { NotFound } from '../../../ui/not-found'
import { formToFill } from './blank-form'
import { useOwnSchemes } from '../use-own-schemes'
import { useYear } from '../year/use-year'

/** The blank form of an association for a year, whether its evaluation was begun or not. */
export function BlankScreen() {
  const { id, year: typed } = useParams<{ id: string; year: string }>()
  const year = Number(typed)
  const { office } = useDesk().identity
  const rows = useYear(year)
  const schemes = useOwnSchemes()
  if (rows === undefined || schemes === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const row = rows.find(({ associationId }) => associationId === id)
  const form = row === undefined ? undefined : formToFill(row, { year, office, schemes })
  if (form === undefined) return <NotFound />
  const name = form.association.name ?? ''
  const footer = TEXT.footer(year, name, false)
  return (
    <PrintPreview
      back="/evaluations"
      title={`${footer} · ${TEXT.blankMark}`}
      footer={footer}
      fileName={TEXT.fileName(year, name, 'blank')}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <EvaluationPaper form={form} part="form" />
    </PrintPreview>
  )
}
