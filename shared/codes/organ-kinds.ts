import type { Code, CodeOf } from './code-list'

/** Bodies that an association may set up: standing committee (《实施细则》第三十三条), working and special committees, two kinds (第三十五条), units of the secretariat (第三十八条). */
export const ORGAN_KINDS = [
  { code: 'standing-committee', name: '常务委员会', aliases: ['常委会'] },
  { code: 'working-committee', name: '工作委员会' },
  { code: 'special-committee', name: '专门委员会', aliases: ['专委会'] },
  { code: 'secretariat-unit', name: '秘书处工作机构' },
] as const satisfies readonly Code[]

export type OrganKind = CodeOf<typeof ORGAN_KINDS>
