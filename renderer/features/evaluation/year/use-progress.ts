import { useEffect, useState } from 'react'
import { progressOf, type Progress } from '../../../../shared/evaluation/answer-map'
import { useStore } from '../../../store/store-provider'
import { yearAnswers } from './year-summary'
import type { YearRow } from './year-rows'

const NONE: ReadonlyMap<string, Progress> = new Map()

/** Progress of the evaluations of a list that are not finished, by evaluation id; comes a moment after the list. */
export function useProgress(rows: readonly YearRow[] | undefined): ReadonlyMap<string, Progress> {
  const store = useStore()
  const [progress, setProgress] = useState(NONE)
  useEffect(() => {
    if (rows === undefined) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const drafts = rows.filter(({ evaluation }) => evaluation?.value.grade === undefined)
      const answers = await yearAnswers(store, drafts)
      const entries = drafts.flatMap(({ evaluation }) => {
        const scheme = evaluation?.value.scheme
        if (evaluation === undefined || scheme === undefined) return []
        return [[evaluation.id, progressOf(scheme, answers.get(evaluation.id) ?? {})] as const]
      })
      if (!left) setProgress(new Map(entries))
    }
    void read()
    return () => {
      left = true
    }
  }, [store, rows])
  return progress
}
