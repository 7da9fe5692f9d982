import type { Failure, Result } from '../../../shared/base/result'

interface Printing<T> {
  /** Asked before each sheet: the one under way is finished, none is begun after it. */
  readonly stopped: () => boolean
  /** Puts the sheet of that place on the page; done when it can be printed. */
  readonly stand: (index: number) => Promise<void>
  readonly print: (form: T) => Promise<Result<unknown, Failure>>
}

/** How far a batch came: `printed` files stand in the folder, none of them half; the first failure ends it. */
export interface Printed {
  readonly printed: number
  readonly failure: Failure | undefined
}

/** Prints one form after the other, each into a file of its own, so that what was printed stands when it is stopped. */
export async function printAll<T>(
  forms: readonly T[],
  { stopped, stand, print }: Printing<T>,
): Promise<Printed> {
  let printed = 0
  for (const [index, form] of forms.entries()) {
    if (stopped()) break
    await stand(index)
    if (stopped()) break
    const result = await print(form)
    if (!result.ok) return { printed, failure: result.failure }
    printed += 1
  }
  return { printed, failure: undefined }
}
