import type { Failure, Result } from '../../../../shared/base/result'

interface Batch<T> {
  /** Asked before each item: the one under way is finished, none is begun after it. */
  readonly stopped: () => boolean
  /** Told which item comes next; done when it can be written. */
  readonly stand: (index: number) => Promise<void>
  readonly write: (item: T) => Promise<Result<unknown, Failure>>
}

/** How far a batch came: `written` files stand in the folder, none of them half; the first failure ends it. */
export interface BatchEnd {
  readonly written: number
  readonly failure: Failure | undefined
}

/** Writes one item after the other, each into a file of its own, so that what was written stands when it is stopped. */
export async function oneByOne<T>(
  items: readonly T[],
  { stopped, stand, write }: Batch<T>,
): Promise<BatchEnd> {
  let written = 0
  for (const [index, item] of items.entries()) {
    if (stopped()) break
    await stand(index)
    if (stopped()) break
    const result = await write(item)
    if (!result.ok) return { written, failure: result.failure }
    written += 1
  }
  return { written, failure: undefined }
}
