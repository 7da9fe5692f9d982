import type { Purpose } from '../../shared/bundle/manifest'
import type { BundleFlag } from '../../shared/bundle/trust'
import type { SetAsideCode } from '../../shared/merge/judge-change'
import { KIND_NAMES } from './fields'

/** Words of the exchange page. */
export const EXCHANGE_TEXT = {
  title: '数据交换',
  import: '导入数据包',
  export: '导出报送市科协',
  exporting: '正在导出…',
  roster: '名册与登记',
  pending: '待报送',
  pendingUnit: '项变更',
  pendingSummaries: (count: number) => `其中 ${count} 项是会员统计（只报人数，导出时更新）`,
  pendingMore: '已导出、还没有确认的会再带一次，包内条数因此更多',
  pendingSince: (day: string) => `自 ${day} 起未报送，报送对象：市科协`,
  unconfirmed: (count: number) => `${count} 项已导出，等待回执`,
  pendingNone: '没有未报送的变更',
  sent: '最近导出',
  confirmed: '市科协已接收',
  confirmedNone: '尚未收到回执',
  received: '最近收到市科协数据',
  never: '还没有',
  confirmedHint: (instant: string) => `市科协于 ${instant} 导入`,
  acknowledgedHint: (instant: string) => `市科协 ${instant} 制作的数据包已确认收到`,
  madeHint: (instant: string) => `对方制作于 ${instant}`,

  exported: '数据包已写好，可以安全拔出',
  exportedFacts: (name: string, records: number, files: number) => {
    // A receipt brings nothing but itself: “0 条记录” reads as if it had failed.
    const content = records + files === 0 ? '' : `${records} 条记录、${files} 个照片和附件。`
    return `${name}：${content}已写入、落盘，并读回核对一致。`
  },
  receiptExported: '回执已写好，可以安全拔出',
  inParts: (count: number) =>
    `照片和附件较多，分成 ${count} 个数据包。请把它们都带去，对方一次选中全部文件即可按先后导入。`,
  partsLeft: '后面的部分没有写出。已写好的可以先带去；再导出一次，就从对方尚未确认的地方写起。',
  missingFiles: (count: number) => `有 ${count} 个照片或附件不在本机，未能随包带上。`,
  close: '知道了',

  notListed: '这台电脑还没有登记',
  notListedText: {
    district: '登记进市科协的名册之后，才能与市科协交换数据。请按下面的步骤办理。',
    city: '登记进全市名册之后，才能与各区县交换数据。请按下面的步骤办理。',
  },
  stuck: '有些记录与市科协的反复补发后仍不一致。请与市科协电话核对双方看到的内容，以免各算各的。',
} as const

/** Words of enrolment and of the roster page. */
export const ROSTER_TEXT = {
  title: '名册与登记',
  steps: '登记步骤',
  step1: {
    district: '保存本机身份卡，交市科协',
    city: '保存本机身份卡，拿到签发名册的那台电脑上，点“读取身份卡”',
  },
  step2: {
    district: '接到市科协电话，逐组核对本机指纹',
    city: '两台电脑对照，逐组核对本机指纹，在那台电脑上登记',
  },
  step3: {
    district: '导入市科协登记本机以后的名册；首次导入的，电话核对根指纹后确认',
    city: '在那台电脑上“保存名册”，拿来这里导入；首次导入的，与根密钥单上印的指纹核对后确认',
  },
  saveCard: '保存身份卡',
  cardSaved: '身份卡已写好，可以安全拔出',
  readRoster: '导入名册',
  saveRoster: '保存名册',
  rosterSaved: '名册已写好，可以安全拔出',
  readCard: '读取身份卡',

  ownCard: '本机身份卡',
  ownFingerprint: '本机指纹',
  rootFingerprint: '根指纹',
  rootHint: '全市名册由它签发。区县首次导入名册时，与市科协电话逐组核对。',
  ownHint: '市科协登记本机时，会在电话里逐组核对这串数字。',
  qr: '指纹的二维码',

  cardTitle: '读到的身份卡',
  cardOffice: '单位',
  cardPc: '电脑',
  cardMade: '制作时间',
  cardFingerprint: '对方指纹',
  cardRenewal: '这台电脑已在名册中，登记将更新有效期。',
  until: '有效期至',
  untilHint: '默认三年（本方案），可改。',
  untilWrong: '请填写今天以后的日期',
  compared: '已与对方电话逐组核对，完全一致',
  compareFirst: '请先电话核对，并勾选“已与对方电话逐组核对…”。',
  enrol: '登记进名册',
  replaces: '顶替',
  replacesHint: '对方更换了密钥或换了电脑的，选它原来的那一条：登记新的同时注销旧的。',
  replacesNone: '不顶替，另加一台',
  enrolled: (office: string, replaced: boolean) =>
    replaced
      ? `已登记 ${office} 的电脑，旧的一条同时注销。请把新的名册保存出来，交给各单位导入。`
      : `已登记 ${office} 的电脑。请把新的名册保存出来，交给对方导入。`,
  cancel: '取消',

  offerTitle: '读到的名册',
  offerVersion: '名册版本',
  offerOffices: '单位数',
  offerSelf: '本机',
  offerPin: '首次导入：确认后，本机从此只认这个根签发的名册。',
  offerNewer: '与本机的名册相接，可以采用。',
  offerLoses: '与本机的名册相接。采用以前，请先看下面的提醒。',
  offerNotListed:
    '这份名册里还没有本机：采用以后仍不能交换。请确认市科协已经登记本机，并要登记以后保存的那一份。',
  offerSame: '与本机的名册相同，没有变化。',
  comparedRoot: '已与市科协电话逐组核对，完全一致',
  compareRootFirst: '请先电话核对，并勾选“已与市科协电话逐组核对…”。',
  accept: '采用名册',
  accepted: (version: number) => `已采用第 ${version} 版名册`,

  rosterTitle: '名册',
  rosterVersion: (version: number, issued: string) => `第 ${version} 版，签发于 ${issued}`,
  rosterEmpty: '还没有名册',
  rosterEmptyText: '导入市科协发来的名册后，这里列出各单位登记的电脑。',
  office: '单位',
  pc: '电脑',
  fingerprint: '指纹',
  validity: '有效期',
  state: '状态',
  signs: '可签发名册',
  revoke: '注销',
  revokeTitle: (office: string, name: string) => `注销${office}的“${name}”？`,
  revokeText: '注销后，它签名的数据包一律拒收，也收不到新的数据包。不能撤回；要再用须重新建立密钥。',
  last: (instant: string, upTo: number) =>
    `它送来的最后一份数据包制作于 ${instant}，到第 ${upTo} 号变更；此后写在它上面、没有送出的内容，只能从它的备份找回。`,
  lastNone: '本机没有收到过它的数据包；写在它上面的内容，只能从它的备份找回。',
  statesTitle: '状态说明',
  states: [
    '已登记：在有效期内，它签名的数据包可以导入，发给本单位的数据包它能打开。',
    '即将到期：离有效期满不到 60 天（本方案），请把身份卡再交市科协续期。',
    '登记已过期：仍能导入，但每次提醒；请把身份卡再交市科协续期，密钥不必更换。',
    '已注销：电脑丢失、被盗或停用时由市科协注销；从那以后它签名的一律拒收，新的数据包它也打不开。',
    '更换密钥：在电脑上更换，保存新的身份卡交市科协；市科协登记新的，同时注销旧的一条。',
  ],
  revoked: (day: string) => `已于 ${day} 注销`,
  lastUpTo: (upTo: number) => `变更收到第 ${upTo} 号为止`,
  revokeDone: '已注销。请把新的名册保存出来，交给各单位导入。',
} as const

const STANDINGS: Readonly<Record<string, string>> = {
  listed: '已登记',
  expired: '登记已过期',
  revoked: '已注销',
  'not-listed': '未登记',
}

/** How a PC stands in the roster. */
export const standingText = (standing: string): string => STANDINGS[standing] ?? standing

/** What records are called that have no name of their own, or one that others may have too. */
export const RECORD_NAME_TEXT = {
  ofYear: (owner: string, year: number) => `${owner} ${year} 年`,
  /** The title last: it is long, and where a list cuts it off, code and association still say which score. */
  indicator: (code: string, owner: string, title: string | undefined) =>
    [code, owner, ...(title === undefined ? [] : [title])].join(' · '),
  of: (name: string, owner: string) => `${name}（${owner}）`,
} as const

/** Words of the preview of an import and of its result. */
export const INCOMING_TEXT = {
  sameContent: '内容与本机相同',
  rivals: (label: string, values: readonly (readonly [value: string, office: string])[]) =>
    `${label}：${values.map(([value, office]) => `${value}（${office}）`).join('、')}`,
  title: '导入数据包',
  nameless: '没有送到过本单位的组织',
  noteAlone: (office: string) => `由${office}管理，本单位没有它的记录，不列入名册`,
  reading: '正在解密、核对签名、读取内容…',
  progressOf: ({
    at,
    done,
    total,
  }: {
    readonly at: 'opening' | 'reading' | 'planning' | 'putting'
    readonly done: number
    readonly total: number
  }) => {
    if (at === 'opening') return `已解密、核对 ${Math.floor((100 * done) / total)}%`
    if (at === 'reading') return `已读 ${done}/${total} 段`
    return at === 'planning'
      ? `已比对 ${done}/${total} 条记录`
      : `已写入 ${done}/${total} 批，写完以前不能取消`
  },
  refused: '没有导入',
  back: '返回数据交换',
  another: '选择其他文件',

  from: '发送单位',
  pc: '签名电脑',
  made: '制作时间',
  file: '文件',
  range: '变更序号',
  rangeOf: (base: number, upTo: number) =>
    base === upTo ? `到 ${upTo}，没有新的变更` : `${base + 1} 至 ${upTo}`,
  chosenOnly: '选中的企业科协，其余不在文件里',
  content: '内容',
  contentOf: (records: number, files: number) => `${records} 条记录、${files} 个照片和附件`,
  verified: '签名、收件单位和每个字节都已核对无误',

  before: (instant: string) => `已于 ${instant} 导入，没有变化`,
  older: '这是较早的数据包，之后的已经导入过；较新的内容不会被它覆盖。',
  nothing: '没有要变更的内容。',
  clocksAhead: (count: number) => `有 ${count} 条记录的时间比本机晚一天以上，请核对双方电脑的日期。`,
  badFiles: (count: number) => `有 ${count} 个照片或附件打不开或类型不允许，不予保存。`,

  counts: '将要变更',
  kind: '种类',
  created: '新增',
  changed: '修改',
  deleted: '删除',
  unchanged: '无变化',
  changes: '变更明细',
  record: '记录',
  what: '变更',
  detail: '内容',
  conflict: '冲突',
  conflicts: (count: number) => `有 ${count} 处双方都改过，两个值都会保留，待人工选择。`,
  proposals: (count: number) => `其中 ${count} 条是对市级组织的信息建议，采纳前不改动市级组织的信息。`,
  more: (count: number) => `另有 ${count} 条，应用后可在各记录中查看。`,

  setAside: '搁置的内容',
  setAsideText: '发送单位无权填写，或不合规定；不予采用，其余照常导入，并写入回执。',
  waiting: '等待所属记录',
  lateTitle: '转隶前迟到的修改',
  lateTitleText: '原单位在得知转隶之前所写，列在“待裁定”里，由现在的管理单位决定是否采用。',
  waitingText: '所属的记录还没有收到，先保留在这里，收到后自动归位。',
  since: '收到时间',

  apply: (count: number) => (count === 0 ? '登记收到' : `应用 ${count} 项变更`),
  applying: '正在应用…',
  cancel: '不导入',
  stale: '预览之后本机有新的修改，已重新比对，请再看一遍。',

  done: '已导入',
  doneText: (applied: number) =>
    applied === 0 ? '没有变化，已记入交换台账。' : `已应用 ${applied} 项变更，并记入交换台账。`,
  refusedFiles: (count: number) => `有 ${count} 个照片或附件不合规定，没有保存。`,
  receiptFirst: '请把回执写到U盘，交还发送单位：对方导入后才知道已经收到。',
  makeReceipt: '写回执',
  receivedByCity: '市科协已接收',
  receivedFacts: (instant: string, applied: number, unchanged: number) =>
    `市科协于 ${instant} 导入本单位的数据包：${applied} 条有变更，${unchanged} 条无变化。`,
  receivedAside: (count: number) => `其中 ${count} 处被市科协搁置，见下表。`,
  receivedEvaluations: (count: number) => `已接收 ${count} 份年度评估。`,
} as const

/** Words about what a district gives back as this office's own. */
export const RETURNED_TEXT = {
  title: (count: number) => `送回的本单位内容（${count} 处）`,
  text: '对方送回了署名为市科协、而本机没有的内容。本机恢复过备份的，多半是恢复之后缺的；没有恢复过的，请先与对方电话核实。点“采纳送回的内容”，先逐条列在下面供核对，应用之前不写入本机。不采纳的写入回执。',
  accept: '采纳送回的内容',
  comparing: '正在重新比对…',
  accepted: '送回的本单位内容已列入下面的变更。请逐条核对，点“应用”后才写入本机。',
  leave: '不采纳',
} as const

const WHATS: Readonly<Record<string, string>> = {
  created: INCOMING_TEXT.created,
  changed: INCOMING_TEXT.changed,
  deleted: INCOMING_TEXT.deleted,
}
export const whatText = (what: string): string => WHATS[what] ?? what

const FLAGS: Readonly<Record<BundleFlag, string>> = {
  'expired-signer': '签名电脑的登记已过有效期，请提醒对方续期。',
  'created-in-future': '制作时间比本机晚一天以上，请核对双方电脑的日期。',
}
export const flagText = (flag: BundleFlag): string => FLAGS[flag]

const REASONS: Readonly<Record<SetAsideCode, string>> = {
  'not-owner': '发送单位无权填写这组信息',
  'other-writer': '写的是别的单位的名义',
  'other-custody': '这条记录在本机归别的单位管理',
  returned: '对方送回的、署名为市科协的内容，没有采纳',
  'invalid-value': '内容不合规定',
  'private-group': '个人信息不得出单位',
  'too-many': '同一处的值或版本过多，不合常理',
}
/** Why a value was set aside; the code itself for one of a newer program. */
export const setAsideText = (code: string): string =>
  Object.hasOwn(REASONS, code) ? REASONS[code as SetAsideCode] : code

const GROUPS: Readonly<Record<string, string>> = {
  core: '基本信息',
  service: '联系服务',
  memberships: '团体会员',
  contact: '联系方式',
  custody: '管理单位',
  visit: '现场',
  extras: '加分与限级',
  conclusion: '评估结论',
  reception: '市科协接收',
  scores: '评分',
  note: '说明',
  proof: '佐证',
  decision: '采纳意见',
  answer: '答复',
  keeping: '市科协收存',
  life: '删除标记',
  '': '整条记录',
}
/** What a field group is called; its own name for one that this version does not know. */
export const groupText = (group: string): string =>
  Object.hasOwn(GROUPS, group) ? (GROUPS[group] ?? group) : group

/** What a kind is called; its own name for one that this version does not know. */
export const kindText = (kind: string): string =>
  Object.hasOwn(KIND_NAMES, kind) ? KIND_NAMES[kind as keyof typeof KIND_NAMES] : kind

/** Words of the ledger of exchange. */
export const LEDGER_TEXT = {
  title: '交换台账',
  empty: '还没有交换过数据',
  emptyText: '每一次导出和导入都会记在这里：时间、文件、条数、结果。',
  direction: '方向',
  out: '发出',
  in: '收到',
  at: '时间',
  office: '对方',
  purpose: '类型',
  file: '文件',
  records: '记录',
  result: '结果',
  confirmed: (instant: string) => `对方 ${instant} 已接收`,
  waiting: '等待回执',
  acknowledged: '对方已接收',
  applied: (applied: number, setAside: number) =>
    setAside === 0 ? `变更 ${applied} 项` : `变更 ${applied} 项，搁置 ${setAside} 处`,
  again: (applied: string, instant: string) => `${applied}（${instant} 又收到，无变化）`,
  chosen: (count: number) => `只带 ${count} 个企业科协`,
  receipt: '写回执',
  all: (count: number) => `全部 ${count} 条`,
  count: (count: number) => `共 ${count} 条`,
  operator: '经办人',
  photos: '照片和附件',
  bytes: '字节',
  sequence: '包序号',
  range: '变更范围',
  made: '制作时间',
  manifest: '清单 SHA-256',
  fileHash: '文件 SHA-256',
  bundle: '数据包编号',
} as const

const PURPOSES: Readonly<Record<Purpose, string>> = {
  exchange: '数据包',
  receipt: '回执',
  site: '本单位互传',
  snapshot: '备份',
}
export const purposeText = (purpose: Purpose): string => PURPOSES[purpose]
