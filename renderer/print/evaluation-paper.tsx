import type { PrintedPart } from '../text/evaluation-form'
import { EvaluationForm } from './evaluation-form'
import { blankForm, type PaperForm } from './paper-form'
import { PhotoSheet } from './photo-sheet'

interface EvaluationPaperProps {
  readonly form: PaperForm
  readonly part: PrintedPart
}

/** The sheets of an evaluation: its form filled in or blank, its photo pages, or both. */
export const EvaluationPaper = ({ form, part }: EvaluationPaperProps) => (
  <>
    {part !== 'photos' && <EvaluationForm form={part === 'blank' ? blankForm(form) : form} />}
    {(part === 'photos' || part === 'with-photos') && <PhotoSheet form={form} />}
  </>
)
