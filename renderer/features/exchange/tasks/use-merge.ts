import { useEffect, useState } from 'react'
import type { Result } from '../../../../shared/base/result'
import type { Kind } from '../../../../shared/records/kinds'
import type { StoreFailure } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import type { Side } from './merge-choice'
import type { MergeWish } from './merge-plan'
import { pairOf, wishOf, type MergePair } from './run-merge'

/** Both records of a case, read when the case is opened; `undefined` while they are read. */
export function useMergePair(
  kind: Kind,
  left: string,
  right: string,
): Result<MergePair | undefined, StoreFailure> | undefined {
  const store = useStore()
  const [found, setFound] = useState<Result<MergePair | undefined, StoreFailure>>()
  useEffect(() => {
    let isHere = true
    const read = async (): Promise<void> => {
      const pair = await pairOf(store, kind, [left, right])
      if (isHere) setFound(pair)
    }
    void read()
    return () => {
      isHere = false
    }
  }, [store, kind, left, right])
  return found
}

/** What moves over when the record on side `winner` stays. */
export function useMergeWish(pair: MergePair, winner: Side, office: string): MergeWish | undefined {
  const store = useStore()
  const [wish, setWish] = useState<MergeWish>()
  useEffect(() => {
    let isHere = true
    const read = async (): Promise<void> => {
      const { records, root } = pair
      const loser: Side = winner === 0 ? 1 : 0
      const found = await wishOf(store, records[winner], records[loser], { root, taken: {}, office })
      if (isHere) setWish(found)
    }
    void read()
    return () => {
      isHere = false
    }
  }, [store, pair, winner, office])
  return wish?.winner.id === pair.records[winner].id ? wish : undefined
}
