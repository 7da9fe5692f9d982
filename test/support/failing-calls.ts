import { fail } from '../../shared/base/result'

/** Calls of several ports, counted together, of which one fails. */
export interface FailingCalls {
  /** Names of the calls so far. */
  readonly calls: readonly string[]
  /** The port, with its methods named in `answering` (they answer with a Result) and `reading` (they throw) counted. */
  on<P extends object>(port: P, answering: readonly (keyof P)[], reading?: readonly (keyof P)[]): P
}

/** The `n`-th call fails, before or after it has done its work: the answer may be what is lost. */
export function failingCall(n: number, when: 'before' | 'after' = 'before'): FailingCalls {
  const calls: string[] = []
  const counted =
    (name: string, method: (...args: readonly unknown[]) => Promise<unknown>, broken: () => unknown) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      calls.push(name)
      if (calls.length !== n) return method(...args)
      if (when === 'after') await method(...args)
      return broken()
    }
  return {
    calls,
    on: (port, answering, reading = []) => {
      const wrapped: [string, unknown][] = []
      const wrap = (names: readonly (keyof typeof port)[], broken: () => unknown): void => {
        for (const name of names) {
          const method = port[name] as (...args: readonly unknown[]) => Promise<unknown>
          wrapped.push([String(name), counted(String(name), method, broken)])
        }
      }
      wrap(answering, () => fail('cannot-write'))
      wrap(reading, () => {
        throw new Error('the database is gone')
      })
      return { ...port, ...Object.fromEntries(wrapped) }
    },
  }
}
