import type { Election } from '../records/election'
import { hasQuorum, isCarried, quorumOf } from '../rules/r31-quorum'

/** `held`: two thirds present; `needed`: that many; `carried`: half of those present for the list. `undefined`: nobody can say, or no article does. */
export interface ElectionVerdict {
  readonly held: boolean | undefined
  readonly needed: number
  readonly carried: boolean | undefined
}

/** 第三十一条 for an election by the committee, in integers; for a congress the rules fix neither quorum nor majority. */
export function electionVerdict({ body, expected, present, yes }: Election): ElectionVerdict {
  if (body !== 'committee' || typeof expected !== 'number' || typeof present !== 'number') {
    return { held: undefined, needed: 0, carried: undefined }
  }
  return {
    held: hasQuorum(present, expected),
    needed: quorumOf(expected),
    carried: typeof yes === 'number' ? isCarried(yes, present) : undefined,
  }
}
