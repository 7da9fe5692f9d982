import type { Code, CodeOf } from './code-list'

/** Education, highest first. 研究生 (硕士 or 博士) and 大学 (本科 or 大专) are no aliases: a person decides. */
export const EDUCATION_LEVELS = [
  { code: 'doctor', name: '博士', aliases: ['博士研究生'] },
  { code: 'master', name: '硕士', aliases: ['硕士研究生'] },
  { code: 'bachelor', name: '本科', aliases: ['大学本科'] },
  { code: 'college', name: '大专', aliases: ['专科', '大学专科'] },
  { code: 'secondary', name: '中专及高中', aliases: ['中专', '高中', '中专/高中', '中专、高中'] },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]

export type EducationLevel = CodeOf<typeof EDUCATION_LEVELS>
