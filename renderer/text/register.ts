/** Words of the register: list of associations, the page of one, and what belongs to it. */
export const LIST_TEXT = {
  title: '科协组织',
  table: '科协组织列表',
  search: '名称、依托单位、信用代码、拼音',
  searchLabel: '搜索组织',
  kind: '类别',
  level: '层级',
  status: '状态',
  office: '批准机关',
  incomplete: '只看缺项',
  withFindings: '只看有提示',
  clear: '清除筛选',
  add: '新建组织',
  import: '导入台账',
  proposed: '待市科协确认',
  proposedShort: '待确认',
  declined: '市科协未采纳',
  declinedShort: '未采纳',
  proposedTitle: '市级组织：信息由本单位提出建议，待市科协确认',
  lacks: (count: number) => `缺 ${count} 项`,
  columns: {
    name: '组织名称',
    host: '依托单位',
    kind: '类别',
    level: '层级',
    office: '批准机关',
    approvedOn: '批准日期',
    workers: '科技工作者',
    status: '状态',
    lacks: '信息',
    findings: '提示',
  },
  complete: '已填齐',
  findings: (count: number) => `${count} 项`,
  findingsTitle: (wrong: number, other: number) => `违反或逾期 ${wrong} 项，其他 ${other} 项`,
  noneTitle: '还没有科协组织',
  noneText: '可以导入现有的 Excel 台账（导入前逐行预览，不会直接写入），也可以逐个新建。',
  noMatch: '没有符合条件的组织',
  noMatchText: '请换个说法搜索，或清除筛选条件。名称、依托单位、信用代码、全拼和拼音首字母都能查。',
} as const

export const PAGE_TEXT = {
  lacks: '缺少',
  parts: '组织信息的各部分',
  notFound: '没有找到这个组织',
  notFoundText: '它可能已被删除。请回列表查找。',
  deleted: '这个组织已删除',
  mergedInto: '，已合并到：',
  restore: '恢复',
  restored: '已恢复',
  delete: '删除组织',
  deletedSay: (name: string) => `已删除“${name}”`,
  municipal:
    '市级组织，基本信息由市科协维护（《实施细则》第三条）。本单位的修改作为建议，随交换包报市科协确认。',
  proposal: '本单位建议，待市科协确认',
  proposedSaved: '已作为建议保存，待市科协确认',
  noFindings: '没有规则提示',
  noFindingsText: '登记的事实里没有发现违反、到期或需要提醒的事项。空白不算违反。',
  newTitle: '新建科协组织',
  newText: '先填最要紧的几项即可，其余以后再补；缺什么，页面上会一直列着。',
  groups: {
    identity: '组织',
    approval: '批准与指导',
    host: '依托单位情况',
    consent: '党组织与同意',
    platform: '平台与会籍',
    end: '终止',
  },
} as const

/** Parts of the page of an association, by the last piece of its address. */
export const PART_NAMES = {
  basic: '基本信息',
  findings: '规则提示',
  contact: '联系',
  terms: '届次与大会',
  plans: '产生方案',
  posts: '任职',
  meetings: '会议',
  members: '会员',
  activities: '活动',
  funds: '经费',
  secretariat: '秘书处',
  dossiers: '申请办理',
  sanctions: '处理',
  letters: '文书',
  links: '服务点与隶属',
  contacts: '联系指导',
  visits: '走访记录',
  assets: '平台与案例',
  transfer: '转隶',
  history: '历史',
} as const

/** Words of the lists of what belongs to an association. */
export const CHILD_TEXT = {
  verdict: '法定人数与表决',
  add: (name: string) => `新增${name}`,
  edit: (name: string) => name,
  deleted: (name: string) => `已删除一条${name}`,
  lockedText: '市级组织的这部分由市科协登记（《实施细则》第三条），本单位只能查看。',
  quorum: (present: number, expected: number, needed: number) =>
    present >= needed
      ? `实到 ${present} / 应到 ${expected}，达到三分之二`
      : `实到 ${present} / 应到 ${expected}，未达三分之二（须 ${needed} 人）`,
  carried: '赞成达到二分之一，通过',
  notCarried: '赞成不足二分之一，未通过',
  transferredText: '组织已转出，这里只供查看（《实施细则》第三条）。',
  inOffice: '在任',
  standing: '在设',
  materials: '已收材料',
  received: (count: number) => `${count} 项`,
  empty: {
    term: [
      '还没有届次',
      '记录每届大会的日期和形式，程序据此计算换届时间（《实施细则》第二十六条：每三至五年召开一次）。',
    ],
    post: ['还没有任职', '记录主席、副主席、秘书长和委员的任职起止（《实施细则》第三十二条：主席一人）。'],
    plan: [
      '还没有产生方案',
      '代表、委员会和常务委员会的名额与产生方案，及党组织的同意（《实施细则》第二十七、二十九、三十三条）。',
    ],
    meeting: [
      '还没有会议',
      '记录委员会会议的应到、实到和表决，程序按三分之二和二分之一计算（《实施细则》第三十一条）。',
    ],
    'charter-version': [
      '还没有章程版本',
      '记录每次通过的章程和通过它的大会（《实施细则》第二十八条：大会制定和修改章程）。',
    ],
    election: [
      '还没有选举记录',
      '记录大会选举委员会、委员会选举主席副主席的票数（《实施细则》第二十八、三十条）。',
    ],
    organ: [
      '还没有下设机构',
      '常务委员会、工作委员会、专门委员会和秘书处工作机构都是可设（《实施细则》第三十三、三十五、三十八条），没有也不违反。',
    ],
    'dues-rule': ['还没有会费标准', '登记每年会费和依据（《实施细则》第二十二条：按照有关规定交纳会费）。'],
    activity: [
      '还没有活动',
      '按 48号通知九项任务和《实施细则》第五至十二条登记活动及成效，年度评估可据此取数。',
    ],
    funds: [
      '还没有经费记录',
      '每年一条：各项收入、支出，结余自动计算；登记向大会和委员会的报告日期（《实施细则》第四十一、四十二条）。',
    ],
    member: ['还没有会员', '可以导入会员名册，也可以逐个新增。会员名册不出本单位，市科协只收到人数。'],
    dossier: ['还没有申请材料', '按事项登记申请、受理和收到的材料。'],
    letter: [
      '还没有文书',
      '批复、备案函、补正通知和处理文书在办理时自动起草，存在这里，可反复生成 Word 文件；文号一号一用。',
    ],
    transfer: [
      '没有转隶记录',
      '区县级组织注册地迁到本市其他区县的，由原区县科协向现注册地区县科协转隶（《实施细则》第三条）。填写移交日期后，组织转为“转出”，各部分只读。',
    ],
    'service-point': [
      '还没有服务点',
      '登记工作站、联络站、联络员（《实施细则》第十八条）。它们不是科协组织，不计入组织数，也不参加评估。',
    ],
    'contact-log': [
      '还没有联系指导记录',
      '登记走访、电话、培训和指导的内容，以及反映的诉求和答复（《实施细则》第三、五、四十条）。',
    ],
    visit: [
      '还没有走访记录',
      '登记年度评估、日常走访和复查所见、问题和承诺；承诺到期前后都会列入待办，直到标为已兑现（《实施细则》第三、十九、四十条）。',
    ],
    asset: ['还没有常设平台', '登记院士工作站、海智工作站、“星火馆”和志愿服务队（48号文二4、二7）。'],
    'typical-case': ['还没有典型案例', '登记值得宣传的做法和成效（48号文三（五））。'],
    sanction: [
      '没有处理记录',
      '限期整改、警告、撤销由批准机关依《实施细则》第十九条作出，各有各的事由；评分从不触发处理。',
    ],
  },
} as const

export const MEMBERS_TEXT = {
  title: '会员',
  table: '会员列表',
  reading: '正在读取全部会员…',
  search: '姓名、编号、部门、拼音',
  searchLabel: '搜索会员',
  association: '所属组织',
  category: '类别',
  state: '状态',
  noneTitle: '还没有会员',
  noneText: '从“导入台账”导入会员名册，或打开一个组织，在“会员”中新增。',
  noMatch: '没有符合条件的会员',
  noMatchText: '请换个说法搜索，或清除筛选条件。',
  unknownAssociation: '（组织未登记）',
} as const
