import type { LedgerAnswer, LedgerJobName, LedgerJobs, LedgerQuestion } from './ledger-job'

/** The ledger worker of one import. */
export interface LedgerClient {
  ask<N extends LedgerJobName>(name: N, ask: LedgerJobs[N]['ask']): Promise<LedgerJobs[N]['answer']>
  /** Ends the worker, whatever it does; open questions are never answered. */
  close(): void
}

/** Starts a worker. When it dies (a file that takes its memory) `onDeath` is called, once. */
export function openLedgerClient(onDeath: () => void): LedgerClient {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' })
  const open = new Map<number, (answer: LedgerAnswer['answer']) => void>()
  let lastId = 0
  worker.addEventListener('message', ({ data }: MessageEvent<LedgerAnswer>) => {
    open.get(data.id)?.(data.answer)
    open.delete(data.id)
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onDeath()
  })
  return {
    ask: <N extends LedgerJobName>(name: N, ask: LedgerJobs[N]['ask']) =>
      new Promise<LedgerJobs[N]['answer']>((resolve) => {
        lastId += 1
        open.set(lastId, resolve)
        worker.postMessage({ id: lastId, name, ask } satisfies LedgerQuestion<N>, [])
      }),
    close: () => worker.terminate(),
  }
}
