import type { Code, CodeOf } from './code-list'

/**
 * What a host is, several at a time. 中央在渝二级企业 belongs to 《实施细则》第十三条 and is narrower than the 在渝央企
 * of 48号文三(五); neither stands for the other.
 */
export const HOST_TAGS = [
  { code: 'central-second-tier', name: '中央在渝二级企业' },
  { code: 'central', name: '在渝央企', aliases: ['在渝中央企业'] },
  { code: 'municipal-state-owned', name: '市属国有企业', aliases: ['市属国企'] },
  { code: 'large-private', name: '大型民营企业', aliases: ['大型民企'] },
  { code: 'high-tech', name: '高新技术企业', aliases: ['高企'] },
  {
    code: 'little-giant',
    name: '专精特新“小巨人”企业',
    aliases: ['专精特新小巨人企业', '专精特新“小巨人”', '专精特新小巨人'],
  },
  { code: 'national-park', name: '国家级园区' },
  { code: 'incubator', name: '科技型企业孵化器' },
  { code: 'maker-space', name: '众创空间' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type HostTag = CodeOf<typeof HOST_TAGS>
