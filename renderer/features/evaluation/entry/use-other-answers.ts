import { useEffect, useState } from 'react'
import type { Answer } from '../../../../shared/records/answer'
import { useStore } from '../../../store/store-provider'

const NONE: readonly Answer[] = []

/** The answers of all other evaluations that hold photos; read when they are first `wanted`. */
export function useOtherAnswers(evaluationId: string, wanted: boolean): readonly Answer[] {
  const store = useStore()
  const [others, setOthers] = useState(NONE)
  useEffect(() => {
    if (!wanted) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const answers = (await store.list('answer')).map(({ value }) => value)
      if (left) return
      setOthers(answers.filter((each) => each.evaluationId !== evaluationId && each.photos !== undefined))
    }
    void read()
    return () => {
      left = true
    }
  }, [store, evaluationId, wanted])
  return others
}
