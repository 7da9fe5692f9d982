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
 * Reads frames of a bundle one after the other in a worker: while one is worked on the next is parsed, and the main
 * process reads the one behind it. Memory holds these three. Ends at the first that fails, and as `cancelled` when it is
 * called off.
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
  let fetched = fetch(0)
  const parse = async (at: number): Promise<Result<ReadFrame, Failure> | undefined> => {
    const index = indexes[at]
    const entry = index === undefined ? undefined : manifest.frames[index]
    const bytes = await fetched
    if (index === undefined || entry === undefined || bytes === undefined) return undefined
    if (!bytes.ok) return failed(bytes.failure)
    fetched = fetch(at + 1)
    const [read] = await Promise.all([reader.read(entry, bytes.value), fetched])
    return read.ok
      ? ok({ index, content: read.value })
      : fail(read.failure.code, { ...read.failure.facts, frame: index + 1 })
  }
  let parsed = parse(0)
  try {
    for (let next = 1; ; next += 1) {
      const frame = await parsed
      if (frame === undefined) return
      if (signal?.aborted === true) {
        yield fail('cancelled')
        return
      }
      if (frame.ok) parsed = parse(next)
      yield frame
      if (!frame.ok) return
    }
  } finally {
    // What was begun ahead ends before its reader is closed.
    await Promise.allSettled([parsed])
  }
}
