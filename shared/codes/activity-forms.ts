import type { Code } from './code-list'

/** How an activity is held. Neither document lists forms: 本方案. */
export const ACTIVITY_FORMS = [
  { code: 'lecture', name: '讲座报告' },
  { code: 'training', name: '培训' },
  { code: 'exchange', name: '学术技术交流' },
  { code: 'project', name: '技术攻关与咨询' },
  { code: 'popularisation', name: '科普宣传与开放' },
  { code: 'contest', name: '比赛竞赛' },
  { code: 'visit', name: '走访座谈' },
  { code: 'selection', name: '推荐表彰' },
  { code: 'other', name: '其他' },
] as const satisfies readonly Code[]
