import type { Code, CodeOf } from './code-list'

/** Offices held in an association (《实施细则》第三十条、第三十二条、第三十三条、第三十七条). */
export const POST_OFFICES = [
  { code: 'chair', name: '主席', aliases: ['企业科协主席', '科协主席'] },
  { code: 'vice-chair', name: '副主席', aliases: ['企业科协副主席', '科协副主席'] },
  { code: 'secretary-general', name: '秘书长' },
  { code: 'deputy-secretary-general', name: '副秘书长' },
  { code: 'standing-member', name: '常务委员', aliases: ['常委'] },
  { code: 'member', name: '委员' },
] as const satisfies readonly Code[]

export type PostOffice = CodeOf<typeof POST_OFFICES>
