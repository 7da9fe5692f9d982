import { FormCover } from './form-cover'
import { FormEvidence } from './form-evidence'
import { FormInstructions } from './form-instructions'
import { FormProofs } from './form-proofs'
import { FormResult } from './form-result'
import { FormSignatures } from './form-signatures'
import { FormTable } from './form-table'
import type { PaperForm } from './paper-form'

/** The printed evaluation form: cover, instructions, table, result, signatures, lists of proofs. */
export const EvaluationForm = ({ form }: { readonly form: PaperForm }) => (
  <article className="paper" lang="zh-CN">
    <FormCover form={form} />
    <FormInstructions form={form} />
    <FormTable form={form} />
    <FormResult form={form} />
    <FormSignatures form={form} />
    <FormProofs form={form} />
    <FormEvidence form={form} />
  </article>
)
