import type { Code, CodeOf } from './code-list'

interface AgendaEntry extends Code {
  readonly meeting: 'congress' | 'committee'
  /** The article of 《实施细则》 that names it. */
  readonly article: string
}

/** What a congress (《实施细则》第二十八条) and a committee (第三十条, and where it decides by other articles) deal with. */
export const AGENDA_ITEMS = [
  { code: 'policy', name: '工作方针和任务', meeting: 'congress', article: 'R28' },
  { code: 'charter', name: '制定或修改章程', meeting: 'congress', article: 'R28' },
  { code: 'work-report', name: '委员会工作报告', meeting: 'congress', article: 'R28' },
  { code: 'financial-report', name: '财务报告', meeting: 'congress', article: 'R28' },
  { code: 'elect-committee', name: '选举委员会', meeting: 'congress', article: 'R28' },
  { code: 'congress-other', name: '其他重大事项（大会）', meeting: 'congress', article: 'R28' },
  { code: 'carry-out', name: '执行大会决议', meeting: 'committee', article: 'R30' },
  { code: 'elect-chairs', name: '选举主席、副主席', meeting: 'committee', article: 'R30' },
  { code: 'pass-secretaries', name: '通过秘书长、副秘书长人选', meeting: 'committee', article: 'R30' },
  { code: 'work-plan', name: '审议工作计划', meeting: 'committee', article: 'R30' },
  { code: 'work-summary', name: '审议工作总结', meeting: 'committee', article: 'R30' },
  { code: 'activities', name: '组织开展活动', meeting: 'committee', article: 'R30' },
  { code: 'commendation', name: '表彰会员', meeting: 'committee', article: 'R30' },
  { code: 'convene', name: '召集大会、决定名额及产生方案', meeting: 'committee', article: 'R27' },
  { code: 'expulsion', name: '取消会员资格', meeting: 'committee', article: 'R23' },
  { code: 'finances', name: '听取财务收支报告', meeting: 'committee', article: 'R42' },
  { code: 'committee-other', name: '其他重大事项（委员会）', meeting: 'committee', article: 'R30' },
] as const satisfies readonly AgendaEntry[]

export type AgendaItem = CodeOf<typeof AGENDA_ITEMS>
