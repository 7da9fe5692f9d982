import type { ReactNode } from 'react'

/** Red = wrong or late, amber = soon or incomplete, green = done, blue = where it stands, plain = neutral. */
export type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'plain'

/** A short word on a ground of its tone. The word carries the meaning, the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>{children}</span>
)
