/** Words around what a district proposes and 市科协 decides. */
export const PROPOSAL_TEXT = {
  title: (office: string) => `${office}的建议`,
  field: '项目',
  now: '现有内容',
  proposed: '建议内容',
  reason: '答复说明（不采纳时必填）',
  accept: '采纳全部',
  decline: '不采纳',
  answered: (day: string, reason: string) =>
    `市科协于 ${day} 答复，不采纳本单位的建议${reason === '' ? '' : `：${reason}`}。可修改后再次提出。`,
  reasons: { accepted: '采纳区县建议', declined: '不采纳区县建议' },
  said: { accepted: '已采纳，随下一个交换包告知', declined: '已答复不采纳，随下一个交换包告知' },
} as const
