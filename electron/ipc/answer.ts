import type { AnyMethod, DoorCode } from '../../shared/ipc/contract'
import { fail, type Failure, type Result } from '../../shared/base/result'
import { errorFacts } from '../log-line'
import type { Log } from '../log'

export type Answer = Result<unknown, Failure>
/** A handler as code that serves every method sees it; `args` have been parsed by the method's own parser. */
export type AnyHandler = (...args: readonly never[]) => Promise<Answer>

/** A call as it comes through the door: where everything is unknown. */
export interface Call {
  readonly name: string
  readonly method: AnyMethod
  readonly handler: AnyHandler | undefined
  /** Whether our page's main frame sent it. */
  readonly trusted: boolean
  readonly args: readonly unknown[]
}

const refusal = (code: DoorCode, name: string): Answer => fail(code, { method: name })

/**
 * Answers one call: check the sender, parse the arguments, act. It never throws: an exception is a bug, is logged
 * without its message, and reaches the page as the failure `bug`.
 */
export async function answerCall(call: Call, log: Log): Promise<Answer> {
  const { name, method, handler, trusted, args } = call
  if (!trusted) {
    log.error('ipc.bad-sender', { method: name })
    return refusal('bad-sender', name)
  }
  try {
    const parsed = method.args.safeParse(args)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      log.error('ipc.bad-arguments', {
        method: name,
        at: issue?.path.join('.') ?? '',
        code: issue?.code ?? '',
      })
      return refusal('bad-arguments', name)
    }
    if (handler === undefined) {
      log.error('ipc.no-handler', { method: name })
      return refusal('bug', name)
    }
    const answer = await handler(...(parsed.data as readonly never[]))
    // A file that was refused, a medium that is full: what a technician asks for first.
    if (!answer.ok) log.warn('call.failed', { method: name, code: answer.failure.code })
    return answer
  } catch (error) {
    log.error('ipc.bug', { method: name, ...errorFacts(error) })
    return refusal('bug', name)
  }
}
