import { useMemo } from 'react'
import { parameterVersions, rulingsOf } from '../../../shared/rules/office-choices'
import type { EvaluationOptions } from '../../../shared/rules/evaluate'
import { useChildren, useRecord, useRecords } from '../../store/hooks'
import type { Store } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { today } from '../today'
import { findingsMemo, type AssociationFindings } from './findings-memo'

/** One memo per opened store: pages that come and go share its answers. */
const memos = new WeakMap<Store, ReturnType<typeof findingsMemo>>()

function memoOf(store: Store): ReturnType<typeof findingsMemo> {
  const memo = memos.get(store) ?? findingsMemo()
  memos.set(store, memo)
  return memo
}

/**
 * What the rules find about every association today; follows the database. `undefined` until the records are there.
 * After an edit only the association it belongs to is judged again.
 */
export function useFindings(): readonly AssociationFindings[] | undefined {
  const store = useStore()
  const options = useRuleOptions()
  const associations = useRecords('association')
  const proposals = useRecords('proposal')
  const terms = useRecords('term')
  const posts = useRecords('post')
  const meetings = useRecords('meeting')
  const plans = useRecords('plan')
  const dossiers = useRecords('dossier')
  const sanctions = useRecords('sanction')
  const evaluations = useRecords('evaluation')
  const explanations = useRecords('explanation')
  return useMemo(() => {
    if (associations === undefined || proposals === undefined) return undefined
    if (terms === undefined || posts === undefined || meetings === undefined) return undefined
    if (plans === undefined || dossiers === undefined) return undefined
    if (sanctions === undefined || evaluations === undefined) return undefined
    if (explanations === undefined || options === undefined) return undefined
    const parts = { terms, posts, meetings, plans, dossiers, sanctions, evaluations, explanations }
    return memoOf(store)({ associations, proposals, ...parts }, options)
  }, [
    store,
    options,
    associations,
    proposals,
    terms,
    posts,
    meetings,
    plans,
    dossiers,
    sanctions,
    evaluations,
    explanations,
  ])
}

/** What the rules find about one association, for its page; `undefined` until its records are there. */
export function useFindingsOf(associationId: string): AssociationFindings | undefined {
  const options = useRuleOptions()
  const memo = useMemo(() => findingsMemo(), [])
  const association = useRecord('association', associationId)
  const proposals = useChildren('proposal', associationId)
  const terms = useChildren('term', associationId)
  const posts = useChildren('post', associationId)
  const meetings = useChildren('meeting', associationId)
  const plans = useChildren('plan', associationId)
  const dossiers = useChildren('dossier', associationId)
  const sanctions = useChildren('sanction', associationId)
  const evaluations = useChildren('evaluation', associationId)
  const explanations = useChildren('explanation', associationId)
  return useMemo(() => {
    if (association === undefined || association === null || proposals === undefined) return undefined
    if (terms === undefined || posts === undefined || meetings === undefined) return undefined
    if (plans === undefined || dossiers === undefined) return undefined
    if (sanctions === undefined || evaluations === undefined) return undefined
    if (explanations === undefined || options === undefined) return undefined
    const associations = [association]
    const parts = { terms, posts, meetings, plans, dossiers, sanctions, evaluations, explanations }
    return memo({ associations, proposals, ...parts }, options).at(0)
  }, [
    memo,
    options,
    association,
    proposals,
    terms,
    posts,
    meetings,
    plans,
    dossiers,
    sanctions,
    evaluations,
    explanations,
  ])
}

/** The day, and what the office has settled (第四十三、四十五条); `undefined` until it is there. */
function useRuleOptions(): EvaluationOptions | undefined {
  const day = today()
  const parameters = useRecords('parameter')
  const rulings = useRecords('ruling')
  return useMemo(() => {
    if (parameters === undefined || rulings === undefined) return undefined
    return { today: day, parameters: parameterVersions(parameters), rulings: rulingsOf(rulings) }
  }, [day, parameters, rulings])
}
