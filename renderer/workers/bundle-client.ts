import type { Result } from '../../shared/base/result'
import type { FrameEntry } from '../../shared/bundle/manifest'
import type { FrameAnswer, FrameContent, FrameFailure } from './bundle-job'

/** Unpacks and parses the frames of one bundle; `close` ends the worker. */
export interface FrameReader {
  readonly read: (entry: FrameEntry, bytes: Uint8Array) => Promise<Result<FrameContent, FrameFailure>>
  readonly close: () => void
}

/** Starts a worker for one bundle. A worker that dies (no memory left) refuses what it had open as a bomb. */
export function openFrameReader(): FrameReader {
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' })
  const open = new Map<number, (result: Result<FrameContent, FrameFailure>) => void>()
  let lastId = 0
  worker.addEventListener('message', ({ data }: MessageEvent<FrameAnswer>) => {
    open.get(data.id)?.(data.result)
    open.delete(data.id)
  })
  worker.addEventListener('error', () => {
    for (const settle of open.values()) settle({ ok: false, failure: { code: 'bomb' } })
    open.clear()
  })
  return {
    read: (entry, bytes) =>
      new Promise((resolve) => {
        lastId += 1
        open.set(lastId, resolve)
        worker.postMessage({ id: lastId, entry, bytes }, [bytes.buffer as ArrayBuffer])
      }),
    close: () => worker.terminate(),
  }
}
