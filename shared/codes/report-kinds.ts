import type { Code, CodeOf } from './code-list'

/** What the cover letter of 《实施细则》 asks offices to report to 市科协: 重要情况和建议. */
export const REPORT_KINDS = [
  { code: 'situation', name: '重要情况' },
  { code: 'suggestion', name: '意见建议' },
] as const satisfies readonly Code[]

export type ReportKind = CodeOf<typeof REPORT_KINDS>
