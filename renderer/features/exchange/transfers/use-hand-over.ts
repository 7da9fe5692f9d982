import { useState } from 'react'
import { handOver } from '../../../store/hand-over'
import { useStore } from '../../../store/store-provider'
import { TRANSFERS_TEXT as TEXT } from '../../../text/transfers'
import { useAsk } from '../../../ui/ask'
import { useSay } from '../../../ui/say'
import { officeName } from '../offices/office-name'
import type { TransferRow } from '../../../ui/transfers/transfer-rows'

type Move = Pick<TransferRow, 'associationId' | 'name' | 'from' | 'to'>

/** Handing over by 市科协, one or many: asked once, one after another; a refusal stops and is said. */
export interface HandingOver {
  readonly run: (moves: readonly Move[]) => Promise<void>
  readonly progress: { readonly done: number; readonly all: number } | undefined
}

export function useHandOver(): HandingOver {
  const store = useStore()
  const ask = useAsk()
  const say = useSay()
  const [progress, setProgress] = useState<HandingOver['progress']>()
  const run = async (moves: readonly Move[]): Promise<void> => {
    const [first] = moves
    if (first === undefined || progress !== undefined) return
    const yes = await ask({
      title:
        moves.length === 1
          ? TEXT.handOverTitle(first.name, officeName(first.to))
          : TEXT.handOverManyTitle(moves.length),
      text: TEXT.handOverText,
      yes: TEXT.yes,
      no: TEXT.no,
      grave: true,
    })
    if (!yes) return
    let done = 0
    for (const { associationId, from, to } of moves) {
      setProgress({ done, all: moves.length })
      const reason = TEXT.reason(officeName(from), officeName(to))
      const moved = await handOver(store, associationId, to, { reason })
      if (!moved.ok) {
        say.failed(moved.failure)
        break
      }
      done += 1
    }
    setProgress(undefined)
    if (done > 0) say.done(TEXT.handedOver(done))
  }
  return { run, progress }
}
