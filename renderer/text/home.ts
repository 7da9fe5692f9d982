/** Words of the home page. */
export const HOME_TEXT = {
  title: '工作台',
  registered: '在册组织',
  registeredNote: '不含撤销、注销、转出',
  byKind: (kinds: readonly (readonly [string, number])[]) =>
    kinds.map(([name, count]) => `${name} ${count}`).join(' · '),
  members: '会员',
  membersNote: '在会',
  membersAll: (count: number) => `名册共 ${count} 人`,
  evaluation: (year: number) => `${year} 年度评估`,
  evaluationOf: (all: number) => `/ ${all} 已定级`,
  evaluationBar: (final: number, all: number) => `${all} 个评估中 ${final} 个已定级`,
  noEvaluation: '本年尚未开始',
  complete: '资料填齐',
  completeOf: (all: number) => `/ ${all}`,
  completeBar: (complete: number, all: number) => `${all} 个组织中 ${complete} 个资料填齐`,
  incomplete: (count: number) => `${count} 个组织缺项`,
  allComplete: '全部填齐',
  confirmed: '市科协已确认到',
  neverConfirmed: '尚无回执',
  unsent: (count: number) => `${count} 项变更待报送`,
  unconfirmed: (count: number) => `${count} 项等待回执`,
  allSent: '没有未报送的变更',
  recent: '最近修改',
  todo: '待办',
  todoAll: '全部',
  noTodo: '没有待办事项',
  noTodoText: '登记的事实里没有发现违反、到期或需要提醒的事项。',
  beginTitle: '从这里开始',
  begin: '先建立本单位的科协组织名册，程序再据此提醒换届、报送和评估。',
  beginAdd: '新建组织',
  beginImport: '导入现有台账',
} as const

/** The short word for a kind of association under a figure. */
export const KIND_SHORT = {
  enterprise: '企业',
  park: '园区',
  chamber: '商会',
  joint: '联合体',
  federation: '联合会',
  other: '其他',
} as const
