import { scopeOf } from '../../shared/rules/scope'
import { EVALUATION_FORM_TEXT as TEXT } from '../text/evaluation-form'
import type { PaperForm } from './paper-form'

/** 填写说明, with what the rules fix and what is the office's own. */
export const FormInstructions = ({
  form: { association, offices, scheme },
}: {
  readonly form: PaperForm
}) => (
  <section className="paper-instructions">
    <h2>{TEXT.instructionsTitle}</h2>
    <ol>
      {TEXT.instructions(offices.evaluating, scheme, scopeOf(association)).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </section>
)
