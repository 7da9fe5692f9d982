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
  waiting: (fields: string) => `本单位已建议：${fields}。待市科协答复。`,
  same: '建议的内容与现有内容一致，采纳后不改动。',
  list: '对市级组织信息的建议',
  listLead: {
    city: '区县科协对市级组织信息的建议。打开组织，在页首采纳或不采纳；答复随给该单位的下一个数据包带去。',
    district:
      '市级组织的信息由市科协维护（《实施细则》第三条）。在组织的“基本信息”里改、或从台账导入的，作为建议报市科协；答复列在这里。',
  },
  none: '还没有建议',
  noneText: '在市级组织的“基本信息”里修改并保存，就是一条建议。',
  noneCity: '区县科协报来的建议列在这里。',
  office: '单位',
  association: '组织',
  content: '建议的内容',
  proposedOn: '提出日期',
  state: '答复',
  decidedOn: '答复日期',
  answer: '答复说明',
  states: { open: '待答复', accepted: '已采纳', declined: '未采纳' },
  reasons: { accepted: '采纳区县建议', declined: '不采纳区县建议' },
  said: { accepted: '已采纳，随下一个交换包告知', declined: '已答复不采纳，随下一个交换包告知' },
} as const
