import { useEffect, useState } from 'react'
import { useStore } from '../../../store/store-provider'
import { useYear } from './use-year'
import type { YearRow } from './year-rows'
import { yearAnswers, type YearAnswers } from './year-summary'

/** The list of a year and the answers of its evaluations, which belong to that list. */
export interface AnsweredYear {
  readonly rows: readonly YearRow[]
  readonly answers: YearAnswers
}

/** A whole year with its answers; `undefined` until they are read. */
export function useYearAnswers(year: number): AnsweredYear | undefined {
  const store = useStore()
  const rows = useYear(year)
  const [answered, setAnswered] = useState<AnsweredYear>()
  useEffect(() => {
    if (rows === undefined) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const answers = await yearAnswers(store, rows)
      if (!left) setAnswered({ rows, answers })
    }
    void read()
    return () => {
      left = true
    }
  }, [store, rows])
  return answered
}
