import type { z } from 'zod'
import type { Failure, Result } from '../base/result'

/**
 * One method that the renderer may call in the main process. The table of all of them (`methods.ts`) is the only
 * place where a method is declared: channel names, argument parsers, the preload bridge, the handler table and the
 * test fake are derived from it.
 */
export interface Method<
  A extends readonly unknown[] = readonly unknown[],
  T = unknown,
  C extends string = string,
> {
  /** Parses the arguments at the main process's door, where everything is `unknown`. */
  readonly args: z.ZodType<A>
  /** Never present; carries the type of the success value. */
  readonly value?: T
  /** The closed set of failure codes. */
  readonly codes: readonly C[]
}

/** Declares a method: `method<Value>()(z.tuple([…]), ['code', …])`. */
export const method =
  <T>() =>
  <const A extends readonly unknown[], const C extends string = never>(
    args: z.ZodType<A>,
    codes: readonly C[] = [],
  ): Method<A, T, C> => ({ args, codes })

/**
 * Failures that any call may have: `bad-arguments` and `bad-sender` are refusals at the door, `locked` means that
 * the keys are not open yet, `demo` that the demo district may not do this, `bug` is an exception that was caught and logged.
 */
export const DOOR_CODES = ['bad-arguments', 'bad-sender', 'locked', 'demo', 'bug'] as const
export type DoorCode = (typeof DOOR_CODES)[number]

/** A method as code that serves every method sees it. */
export interface AnyMethod {
  readonly args: z.ZodType<readonly unknown[]>
  readonly value?: unknown
  readonly codes: readonly string[]
}
type Table = Readonly<Record<string, AnyMethod>>

export type ArgsOf<M extends AnyMethod> = z.output<M['args']>
export type ValueOf<M extends AnyMethod> = M extends Method<infer _A, infer T, infer _C> ? T : never
export type CodeOf<M extends AnyMethod> = M['codes'][number]
export type OutcomeOf<M extends AnyMethod> = Result<ValueOf<M>, Failure<CodeOf<M> | DoorCode>>

/** What the renderer sees: one asynchronous function a method. */
export type Bridge<T extends Table> = {
  readonly [N in keyof T]: (...args: ArgsOf<T[N]>) => Promise<OutcomeOf<T[N]>>
}

/** What the main process must supply: one handler a method; its arguments have been parsed. */
export type Handlers<T extends Table> = {
  readonly [N in keyof T]: (
    ...args: ArgsOf<T[N]>
  ) => Promise<Result<ValueOf<T[N]>, Failure<CodeOf<T[N]> | 'locked' | 'demo'>>>
}
