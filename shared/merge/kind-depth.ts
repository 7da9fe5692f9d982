import { kindOf } from '../records/kinds'

/** What may hang below any kind comes after all of them. */
const DEEPEST = 100

/** How many records stand above one of a kind; a kind of which nothing is known needs nobody. */
export const kindDepth = (kind: string): number => {
  const parent = kindOf(kind)?.parent
  if (parent === undefined) return 0
  return parent.kind === undefined ? DEEPEST : 1 + kindDepth(parent.kind)
}

/** Whether records can hang below one of a kind. */
export const mayHaveBelow = (kind: string): boolean => kindOf(kind) !== undefined && kindDepth(kind) < DEEPEST
