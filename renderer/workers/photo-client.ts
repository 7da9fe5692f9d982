import type { Result } from '../../shared/base/result'
import type { EncodedPhoto, PhotoAnswer, PhotoFailure } from './photo-job'

/** Turns the bytes of a picked file into the photo that is kept. */
export type EncodePhoto = (bytes: Uint8Array) => Promise<Result<EncodedPhoto, PhotoFailure>>

/**
 * Starts the photo worker and gives the function that asks it. A worker that dies (a picture that takes its memory)
 * answers its open jobs with `photo-damaged`, and the next job starts a new one.
 */
export function createPhotoEncoder(): EncodePhoto {
  let worker: Worker | undefined
  let lastId = 0
  const open = new Map<number, (result: Result<EncodedPhoto, PhotoFailure>) => void>()

  const settle = (id: number, result: Result<EncodedPhoto, PhotoFailure>): void => {
    open.get(id)?.(result)
    open.delete(id)
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./photo-worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<PhotoAnswer>) => settle(data.id, data.result))
    started.addEventListener('error', () => {
      started.terminate()
      worker = undefined
      for (const id of open.keys()) settle(id, { ok: false, failure: { code: 'photo-damaged' } })
    })
    return started
  }

  return (bytes) =>
    new Promise((resolve) => {
      lastId += 1
      open.set(lastId, resolve)
      worker ??= start()
      worker.postMessage({ id: lastId, bytes }, [bytes.buffer as ArrayBuffer])
    })
}
