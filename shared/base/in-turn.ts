/** Runs work once what was asked for before has ended, well or not; gives what it gives. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** One at a time, in the order asked for. */
export function inTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const before = last
    const turn = (async () => {
      await Promise.allSettled([before])
      return work()
    })()
    last = turn
    return turn
  }
}
