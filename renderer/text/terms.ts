/** How a term is named in a list of terms. */
export const TERM_TEXT = {
  name: (ordinal: number | undefined, congressOn: string | undefined) =>
    `第 ${ordinal ?? '?'} 届${congressOn === undefined ? '' : `（${congressOn}）`}`,
} as const
