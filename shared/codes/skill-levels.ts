import type { Code, CodeOf } from './code-list'

/** Levels of 高级技能人员, lowest first. */
export const SKILL_LEVELS = [
  { code: 'senior', name: '高级工', aliases: ['三级/高级工', '高级工(三级)', '高级工/三级'] },
  { code: 'technician', name: '技师', aliases: ['二级/技师', '技师(二级)', '技师/二级'] },
  {
    code: 'senior-technician',
    name: '高级技师',
    aliases: ['一级/高级技师', '高级技师(一级)', '高级技师/一级'],
  },
  { code: 'special-technician', name: '特级技师' },
  { code: 'chief-technician', name: '首席技师' },
] as const satisfies readonly Code[]

export type SkillLevel = CodeOf<typeof SKILL_LEVELS>
