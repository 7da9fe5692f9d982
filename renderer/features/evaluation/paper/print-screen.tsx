import { useParams } from 'wouter'
import { useState } from 'react'
import { answerMapOf } from '../../../../shared/evaluation/answer-map'
import type { EvaluationVersion } from '../../../../shared/records/evaluation-version'
import { EVALUATION_FORM_TEXT, type PrintedPart } from '../../../text/evaluation-form'
import { APP_TEXT } from '../../../text/app'
import { EvaluationPaper } from '../../../print/evaluation-paper'
import { paperForm, type PaperForm } from '../../../print/paper-form'
import { PrintPreview } from '../../../print/print-preview'
import { proofPhotos } from '../../../print/proof-photos'
import { NotFound } from '../../../ui/not-found'
import { useChildren } from '../../../store/hooks'
import { bridge } from '../../../bridge'
import { ExportPhotos } from '../photos/export-photos'
import { PartChoice } from '../entry/part-choice'
import { useEntrySession, type OpenEntry } from '../entry/use-entry-session'

const PARTS = ['form', 'with-photos', 'photos', 'blank'] as const satisfies readonly PrintedPart[]

/** The printed form of an evaluation as it will come out, filled in or blank. */
export function PrintScreen() {
  const { id, version } = useParams<{ id: string; version?: string }>()
  const open = useEntrySession(id)
  const [part, setPart] = useState<PrintedPart>('form')
  const versions = useChildren('evaluation-version', id)
  const kept = versions?.find(({ value }) => String(value.number) === version)?.value
  const current = open ? currentForm(open) : undefined
  const form =
    version === undefined ? current : current !== undefined && kept ? keptForm(current, kept) : undefined
  if (open === null) return <NotFound />
  if (form === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const year = form.evaluation.year ?? 0
  const name = form.association.name ?? ''
  const footer = EVALUATION_FORM_TEXT.footer(
    year,
    name,
    part !== 'blank' && form.evaluation.reopenReasons !== undefined,
  )
  return (
    <PrintPreview
      back={`/evaluations/${id}`}
      title={footer}
      footer={footer}
      fileName={EVALUATION_FORM_TEXT.fileName(year, name, part)}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
      options={
        <>
          <PartChoice parts={PARTS} part={part} onChoose={setPart} />
          <ExportPhotos photos={proofPhotos(form)} />
        </>
      }
    >
      <EvaluationPaper form={form} part={part} />
    </PrintPreview>
  )
}

function currentForm({ session, association }: OpenEntry): PaperForm | undefined {
  const { evaluation, answers } = session.snapshot()
  return paperForm(evaluation, answers, association, session.office)
}

/** The form of a kept version: what was finished then, marked with why it was opened again. */
function keptForm(form: PaperForm, { content, reason }: EvaluationVersion): PaperForm | undefined {
  const scheme = content?.evaluation.scheme
  if (content === undefined || scheme === undefined) return undefined
  return {
    ...form,
    evaluation: { ...content.evaluation, reopenReasons: [reason ?? ''] },
    scheme,
    answers: answerMapOf(scheme, content.answers),
  }
}
