/**
 * The one Result of the whole project. An expected failure is a value whose `code` comes from a closed set;
 * an exception is a bug (house rule: errors are data).
 */
export type Result<T, F> = Ok<T> | Failed<F>

export interface Ok<T> {
  readonly ok: true
  readonly value: T
}

export interface Failed<F> {
  readonly ok: false
  readonly failure: F
}

/** What every failure looks like: a code of a closed set, and the facts its Chinese sentence needs. */
export interface Failure<C extends string = string> {
  readonly code: C
  readonly facts?: Readonly<Record<string, string | number>>
}

/** A success that holds `value`. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

/** A failure that holds `failure`. */
export const failed = <F>(failure: F): Failed<F> => ({ ok: false, failure })

/** A failure made of a code and the facts for its sentence. */
export const fail = <const C extends string>(
  code: C,
  facts?: Readonly<Record<string, string | number>>,
): Failed<Failure<C>> => failed(facts === undefined ? { code } : { code, facts })
