import { useEffect, useState } from 'react'
import { useStore } from '../../store/store-provider'
import { yearAnswers, type YearAnswers } from './year-summary'
import type { YearRow } from './year-rows'

/** The answers of a whole year, read once its list is there; `undefined` until then. */
export function useYearAnswers(rows: readonly YearRow[] | undefined): YearAnswers | undefined {
  const store = useStore()
  const [answers, setAnswers] = useState<YearAnswers>()
  useEffect(() => {
    if (rows === undefined) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const found = await yearAnswers(store, rows)
      if (!left) setAnswers(found)
    }
    void read()
    return () => {
      left = true
    }
  }, [store, rows])
  return answers
}
