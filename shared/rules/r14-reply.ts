import type { Rule } from './context'
import { establishmentOf } from './establishment'
import { found } from './finding'

/**
 * 第十四条: a municipal-level association is established by a formal reply of 市科协. Approval, filing and other ways
 * are for districts to choose, so nothing is asked of them.
 */
export const reply: Rule = (about) => {
  const { approvedOn, judged } = establishmentOf(about)
  const { level, approvalMode, documentNumber } = about.association
  if (level !== 'municipal' || !judged || approvedOn === undefined) return []
  if (approvalMode === 'filing' || approvalMode === 'other') {
    return [found(about, 'municipal-not-by-reply', { facts: { approvedOn }, since: approvedOn })]
  }
  return documentNumber === undefined
    ? [found(about, 'reply-unknown', { facts: { approvedOn }, lacking: ['document-number'] })]
    : []
}
