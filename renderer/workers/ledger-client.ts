import type {
  LedgerAnswer,
  LedgerJobName,
  LedgerJobs,
  LedgerMessage,
  LedgerPiece,
  LedgerProgress,
  LedgerQuestion,
} from './ledger-job'
import { wholeOf } from './ledger-pieces'

/** The ledger worker of one import. */
export interface LedgerClient {
  ask<N extends LedgerJobName>(
    name: N,
    ask: LedgerJobs[N]['ask'],
    onProgress?: LedgerProgress,
  ): Promise<LedgerJobs[N]['answer']>
  /** Ends the worker, whatever it does; open questions are never answered. */
  close(): void
}

interface OpenQuestion {
  readonly name: LedgerJobName
  readonly resolve: (answer: LedgerAnswer['answer']) => void
  readonly pieces: LedgerPiece[]
  readonly onProgress: LedgerProgress | undefined
}

/** Starts a worker. When it dies (a file that takes its memory) `onDeath` is called, once. */
export function openLedgerClient(onDeath: () => void): LedgerClient {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' })
  const open = new Map<number, OpenQuestion>()
  let lastId = 0
  worker.addEventListener('message', ({ data }: MessageEvent<LedgerMessage>) => {
    const question = open.get(data.id)
    if (question === undefined) return
    if ('piece' in data) question.pieces.push(data.piece)
    else if ('done' in data) question.onProgress?.(data.done, data.of)
    else {
      open.delete(data.id)
      question.resolve(wholeOf(question.name, data.answer, question.pieces))
    }
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onDeath()
  })
  return {
    ask: <N extends LedgerJobName>(name: N, ask: LedgerJobs[N]['ask'], onProgress?: LedgerProgress) =>
      new Promise<LedgerJobs[N]['answer']>((resolve) => {
        lastId += 1
        open.set(lastId, { name, resolve, pieces: [], onProgress })
        worker.postMessage({ id: lastId, name, ask } satisfies LedgerQuestion<N>, [])
      }),
    close: () => worker.terminate(),
  }
}
