import { fail, type Failed, type Failure } from '../../shared/base/result'
import { codeOf } from './disk'

export type WriteFailure = Failure<'disk-full' | 'cannot-write'>

/** A failure of the file system as a value; anything else is a bug and is thrown on. */
export function writeFailure(error: unknown): Failed<WriteFailure> {
  const code = codeOf(error)
  if (code === undefined) throw error
  return fail(isFull(code) ? 'disk-full' : 'cannot-write', { cause: code })
}

/** No room, or no quota, left. */
export const isFull = (code: string | undefined): boolean => code === 'ENOSPC' || code === 'EDQUOT'
