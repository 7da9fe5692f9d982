import type { z } from 'zod'
import type { Failure, Result } from '../base/result'

/**
 * One method that the renderer may call in the main process. The table of all of them (`methods.ts`) is the only
 * place where a method is declared: channel names, argument parsers, the preload bridge, the handler table and the
 * test fake are derived from it.
 */
export interface Method<A extends readonly unknown[] = readonly unknown[], T = unknown, C extends string = string> {
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
 * the keys are not open yet, `bug` is an exception that was caught and logged.
 */
export const DOOR_CODES = ['bad-arguments', 'bad-sender', 'locked', 'bug'] as const
export type DoorCode = (typeof DOOR_CODES)[number]

type Methods = Readonly<Record<string, Method<never, unknown, string>>>

export type ArgsOf<M> = M extends Method<infer A, unknown, string> ? A : never
export type ValueOfMethod<M> = M extends Method<never, infer T, string> ? T : M extends { value?: infer T } ? T : never
export type CodeOfMethod<M> = M extends { codes: readonly (infer C)[] } ? (C extends string ? C : never) : never
export type OutcomeOf<M> = Result<ValueOfMethod<M>, Failure<CodeOfMethod<M> | DoorCode>>

/** What the renderer sees: one asynchronous function a method. */
export type Bridge<T extends Methods> = {
  readonly [N in keyof T]: (...args: ArgsOf<T[N]>) => Promise<OutcomeOf<T[N]>>
}

/** What the main process must supply: one handler a method; its arguments have been parsed. */
export type Handlers<T extends Methods> = {
  readonly [N in keyof T]: (
    ...args: ArgsOf<T[N]>
  ) => Promise<Result<ValueOfMethod<T[N]>, Failure<CodeOfMethod<T[N]> | 'locked'>>>
}
