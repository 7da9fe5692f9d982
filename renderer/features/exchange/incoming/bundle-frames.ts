import { fail, failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import type { FrameReader } from '../../../workers/bundle-client'
import type { FrameContent } from '../../../workers/bundle-job'

/** A frame that was unpacked and parsed; `index` is its place in the bundle. */
export interface ReadFrame {
  readonly index: number
  readonly content: FrameContent
}

/**
 * Reads frames of a bundle one after the other in a worker; while one is parsed the main process reads the next.
 * Memory holds two at a time. Ends at the first that fails, and as `cancelled` when it is called off.
 */
export async function* framesOf(
  bridge: Pick<DeskBridge, 'exchange.frame'>,
  reader: FrameReader,
  { opened, manifest }: Pick<OpenedBundle, 'opened' | 'manifest'>,
  indexes: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<Result<ReadFrame, Failure>> {
  const fetch = async (at: number) => {
    const index = indexes[at]
    return index === undefined ? undefined : bridge['exchange.frame'](opened, index)
  }
  let bytes = await fetch(0)
  for (const [at, index] of indexes.entries()) {
    const entry = manifest.frames[index]
    if (entry === undefined || bytes === undefined) return
    if (signal?.aborted === true) {
      yield fail('cancelled')
      return
    }
    if (!bytes.ok) {
      yield failed(bytes.failure)
      return
    }
    const [read, next] = await Promise.all([reader.read(entry, bytes.value), fetch(at + 1)])
    if (!read.ok) {
      yield fail(read.failure.code, { ...read.failure.facts, frame: index + 1 })
      return
    }
    yield ok({ index, content: read.value })
    bytes = next
  }
}
