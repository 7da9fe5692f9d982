import type { SanctionKind } from '../../shared/codes/sanction-kinds'

/** Words of handling: 第十九条. */
export const HANDLING_TEXT = {
  lead: '处理由批准机关依《实施细则》第十九条作出，各有各的事由，由人决定；评分、等次从不触发处理。',
  begin: {
    rectification: '限期整改',
    warning: '警告',
    revocation: '撤销',
  } satisfies Record<SanctionKind, string>,
  grounds: {
    rectification: '事由：履职不力、组织涣散。须写明整改期限，到期复查。',
    warning: '事由：限期整改后仍无明显改进。须先有限期整改，且复查结果为无明显改进。',
    revocation:
      '事由：违反国家法律法规，或严重违反章程，并造成严重不良后果。这是独立的事由，不以限期整改、警告为前提。',
  } satisfies Record<SanctionKind, string>,
  title: (name: string) => `给予处理：${name}`,
  note: '保存时同时更新组织状态，并起草处理文书，存入“文书”。',
  open: (name: string, number: string) => (number === '' ? name : `${name} · ${number}`),
  deadline: (day: string) => `整改期限 ${day}`,
  overdue: '期限已到，请复查',
  running: '整改中，到期复查',
  failed: '复查：无明显改进。是否给予警告由批准机关决定。',
  inForce: '处理生效中',
  recheck: '登记复查',
  lift: '解除警告',
  warn: '给予警告',
  said: '已登记，文书已起草',
  saidRecheck: '已登记复查',
  saidLift: '已解除警告',
} as const
