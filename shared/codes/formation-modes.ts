import type { Code, CodeOf } from './code-list'

/** 单独组建、区域联建、行业统建 (48号文三(四)). */
export const FORMATION_MODES = [
  { code: 'alone', name: '单独组建', aliases: ['单独'] },
  { code: 'regional', name: '区域联建', aliases: ['联建'] },
  { code: 'sector', name: '行业统建', aliases: ['统建'] },
] as const satisfies readonly Code[]

export type FormationMode = CodeOf<typeof FORMATION_MODES>
