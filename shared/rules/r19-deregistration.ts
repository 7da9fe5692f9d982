import type { IsoDate } from '../base/iso-date'
import type { Rule } from './context'
import type { AssociationFacts } from './facts'
import { found } from './finding'
import { isJudged } from './force'

/**
 * 第十九条, first part: an association that dissolves itself, or whose host is dissolved, 应当 apply to the office that
 * approved it. No day is named by which, so it is due and never late.
 */
export const deregistration: Rule = (about, { today }) => {
  const event = groundOf(about)
  if (event === undefined || event.on > today) return []
  const hasApplied = about.dossiers.some(
    ({ value }) => value.matter === 'deregister' && value.appliedOn !== undefined,
  )
  if (hasApplied) return []
  const code = isJudged(event.on) ? 'deregistration-due' : 'deregistration-advised'
  return [found(about, code, { facts: event, since: event.on })]
}

function groundOf({
  association,
}: AssociationFacts): { ground: 'own-decision' | 'host-dissolved'; on: IsoDate } | undefined {
  const { dissolutionDecidedOn, hostDissolvedOn } = association
  if (dissolutionDecidedOn !== undefined) return { ground: 'own-decision', on: dissolutionDecidedOn }
  if (hostDissolvedOn !== undefined) return { ground: 'host-dissolved', on: hostDissolvedOn }
  return undefined
}
