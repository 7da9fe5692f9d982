import { randomUUID } from 'node:crypto'

/** Paths the operator chose, kept in the main process; a token names one of them once. */
export interface FileTokens {
  readonly give: (path: string) => string
  /** The path behind a token, which is used up by this; `undefined` for one that is unknown or used. */
  readonly take: (token: string) => string | undefined
}

/** Older tokens are dropped: a page that only asks and never reads may not fill the memory. */
const KEPT = 1_000

export function openTokens(): FileTokens {
  const paths = new Map<string, string>()
  return {
    give: (path) => {
      const token = randomUUID()
      paths.set(token, path)
      const [oldest] = paths.keys()
      if (paths.size > KEPT && oldest !== undefined) paths.delete(oldest)
      return token
    },
    take: (token) => {
      const path = paths.get(token)
      paths.delete(token)
      return path
    },
  }
}
