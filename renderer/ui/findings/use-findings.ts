import { useEffect, useMemo } from 'react'
import { parameterVersions, rulingsOf } from '../../../shared/rules/office-choices'
import type { EvaluationOptions } from '../../../shared/rules/evaluate'
import { useRecords } from '../../store/hooks'
import type { Store } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { useDesk } from '../desk-identity'
import { today } from '../today'
import { findingsMemo, type AssociationFindings } from './findings-memo'
import { tellPressingCount } from './todo-count'
import { countsOf, openFindings } from './todo-rows'
import { useRegister, useRegisterOf } from './use-register'

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
  const register = useRegister()
  const { office } = useDesk().identity
  const all = useMemo(
    () => (register === undefined || options === undefined ? undefined : memoOf(store)(register, options)),
    [store, options, register],
  )
  useEffect(() => {
    if (all === undefined || options === undefined) return
    const { violation, overdue } = countsOf(
      openFindings(all, { today: options.today, office, whose: 'ours' }),
    )
    tellPressingCount(violation + overdue)
  }, [all, options, office])
  return all
}

/** What the rules find about one association, for its page; `undefined` until its records are there. */
export function useFindingsOf(associationId: string): AssociationFindings | undefined {
  const options = useRuleOptions()
  const memo = useMemo(() => findingsMemo(), [])
  const register = useRegisterOf(associationId)
  return useMemo(
    () => (register === undefined || options === undefined ? undefined : memo(register, options).at(0)),
    [memo, options, register],
  )
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
