/** Words of the municipal desk: offices, the pile of bundles, receipts, evaluations that came in. */
export const OFFICES_TEXT = {
  title: '各单位报送情况',
  state: '状态',
  office: '单位',
  made: '最近一包制作于',
  age: '距今',
  ageOf: (days: number) => (days === 0 ? '今天' : `${days} 天`),
  taken: '导入时间',
  gaps: '缺什么',
  program: '程序版本',
  writer: '数据版本',
  sent: '最近下发',
  none: '不缺',
  export: '下发',
  print: '打印',
  printTitle: '各单位报送情况表',
  states: {
    fresh: '正常',
    late: '超过 30 天',
    'very-late': '超过 60 天',
    never: '从未报送',
    'not-enrolled': '未登记',
  },
  counts: (counts: {
    readonly fresh: number
    readonly late: number
    readonly 'very-late': number
    readonly never: number
    readonly 'not-enrolled': number
  }) =>
    `正常 ${counts.fresh}，超过 30 天 ${counts.late}，超过 60 天 ${counts['very-late']}，从未报送 ${counts.never}，未登记 ${counts['not-enrolled']}`,
  gapTexts: {
    'not-enrolled': '没有可用的登记电脑',
    expired: '登记已过期，请其续期',
    never: '还没有报送过',
    late: '催报',
    'older-program': '程序较旧，请升级',
    receipt: (count: number) => `${count} 份回执待交还`,
    waiting: (count: number) => `${count} 条等待所属记录`,
    'late-edit': (count: number) => `${count} 条转隶前迟到的修改`,
    stuck: (count: number) => `${count} 组记录反复补发仍不一致，请与该单位电话核对`,
  },
} as const

export const INBOX_TEXT = {
  title: '批量导入数据包',
  open: '批量导入',
  drop: '把 .kxb 数据包拖到窗口任意处，可一次多个；也可在对话框中多选。',
  notBundles: '拖入的文件里没有 .kxb 数据包。',
  othersIgnored: (count: number) => `拖入的文件里有 ${count} 个不是 .kxb 数据包，没有加入。`,
  busy: '正在处理上一批数据包，请等它做完再拖入。',
  pile: (count: number) => ` 列表里有 ${count} 个文件`,
  add: '添加文件…',
  empty: '还没有选择文件',
  emptyText: '把各单位送来的 .kxb 文件拖进窗口，或点“添加文件”一次选多个。全部核对、预览之后才会应用。',
  clear: '清空列表',
  apply: (count: number) => (count === 0 ? '没有可应用的' : `逐个应用 ${count} 个文件`),
  applying: (done: number, all: number) => `正在应用第 ${done} 个，共 ${all} 个…`,
  reading: (done: number, all: number) => `正在核对第 ${done} 个，共 ${all} 个…`,
  stop: { reading: '停止核对', applying: '停止应用' },
  stopping: '正在停下…',
  stoppedReading: (unread: number) =>
    `已停止核对，什么都没有改动。还有 ${unread} 个文件没有核对：可以继续核对，也可以逐个移出列表。`,
  stoppedApplying: (applied: number, ready: number) =>
    `已停止：列表里已应用 ${applied} 个文件；其余 ${ready} 个没有应用，也没有改动任何内容，可以再点“逐个应用”。`,
  readOn: (unread: number) => `继续核对 ${unread} 个文件`,
  takeOff: '移出',
  done: (applied: number, refused: number) =>
    refused === 0
      ? `已应用 ${applied} 个文件。`
      : `已应用 ${applied} 个文件；${refused} 个没有应用，原因见列表，原文件未动。`,
  table: '数据包列表',
  file: '文件',
  office: '发送单位',
  made: '制作时间',
  content: '内容',
  effect: '应用后',
  state: '状态',
  effectOf: (changes: number) => (changes === 0 ? '没有变更' : `${changes} 项变更`),
  conflicts: (count: number) => `${count} 处冲突`,
  setAside: (count: number) => `${count} 处搁置`,
  returned: (count: number) => `其中 ${count} 处是送回的本单位内容，要采纳的请用“导入数据包”单独导入`,
  waiting: (count: number) => `${count} 条等待`,
  readmits: '所带名册让已注销的电脑重新有效，请用“导入数据包”单独打开核对',
  astray: '对方名册有本机没有见过的登记或注销，请用“导入数据包”单独打开查看',
  known: '已导入过',
  older: '较早的包',
  leave: '不应用',
  back: '仍要应用',
  states: {
    unread: '没有核对',
    reading: '正在核对',
    ready: '已核对',
    left: '不应用',
    applying: '正在应用',
    applied: '已应用',
    later: '接在前一包之后',
    refused: '没有导入',
  },
  laterText: '前面还缺一包。若同批里有，应用后会自动再核对这一个。',
} as const

export const RECEIPTS_TEXT = {
  pending: (bundles: number, offices: number) => `${offices} 个单位的 ${bundles} 份回执待交还`,
  text: '对方导入回执后才知道已经收到，下一包也会小得多。',
  write: '一次写出全部回执…',
  writing: (done: number, all: number) => `正在写第 ${done + 1} 份，共 ${all} 份…`,
  written: (count: number) => `${count} 份回执已写好，逐份读回核对一致，可以安全拔出`,
  failed: (count: number) => `${count} 份没有写成：`,
} as const

export const RECEPTION_TEXT = {
  title: '评估接收',
  link: '评估接收',
  table: '各单位送来的年度评估',
  year: '年度',
  allYears: '全部年度',
  office: '单位',
  association: '科协组织',
  result: '得分与等次',
  final: '定级日期',
  step: '状态',
  answered: '接收或退回',
  reason: '退回原因',
  return: '退回',
  returnTitle: (name: string) => `退回 ${name} 的评估`,
  returnText:
    '退回随下一个数据包或回执交给对方；对方导入后，这份评估自动回到“复核”，原来的定级作为旧版留存。',
  returnReason: '退回原因',
  reasonMissing: '请写明退回的原因，对方要照此修改。',
  returnYes: '退回',
  cancel: '取消',
  returned: (name: string) => `已退回 ${name} 的评估，随下一包交给对方`,
  takeBack: '撤销退回',
  takeBackTitle: (name: string) => `撤销退回 ${name} 的评估？`,
  takeBackLeft: (at: string) =>
    `退回已随 ${at} 的数据包写出。撤销随下一包告知对方；对方如已导入那一包，评估在那里已回到“复核”，仍要由对方重新定级、再次报送。`,
  takeBackNo: '不撤销',
  tookBack: (name: string) => `已撤销退回，${name} 的评估恢复原状`,
  tookBackLeft: (name: string) => `已撤销退回 ${name} 的评估，随下一包告知对方`,
  empty: '还没有送来的评估',
  emptyText: '区县把评估定级后，随数据包送来；导入时自动登记为已接收。',
  reopenedBecause: (reason: string) => `市科协退回：${reason}`,
} as const
