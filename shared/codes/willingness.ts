import type { Code, CodeOf } from './code-list'

/** Whether a host without an association wants one; its wish is respected (48号文三（五）). */
export const WILLINGNESS = [
  { code: 'wants', name: '愿意建立' },
  { code: 'considers', name: '正在考虑' },
  { code: 'station-first', name: '先建站或设联络员' },
  { code: 'declines', name: '暂不愿意' },
] as const satisfies readonly Code[]

export type Willingness = CodeOf<typeof WILLINGNESS>
