import { DIVISIONS } from '../../shared/codes/divisions'
import { DOSSIER_MATERIALS } from '../../shared/codes/dossier-materials'
import { HOST_TAGS } from '../../shared/codes/host-tags'
import { nameOf } from '../../shared/codes/code-list'
import { officeById } from '../../shared/codes/offices'
import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const materialNames = (codes: readonly string[]): string =>
  codes.map((code) => nameOf(DOSSIER_MATERIALS, code)).join('；')
const officeName = (id: string): string => officeById(id)?.name ?? id
const ASK_CONSENT = '请核对同意文件，补录同意的机构和日期'

/** Sentences about founding an association: 第三、十三、十四、十六条 and the notice 三（二）. */
export const FOUNDING_SENTENCES = {
  'address-elsewhere': ({ division, approvingOffice }) => ({
    found: `注册地在${nameOf(DIVISIONS, division)}，批准机关是${officeName(approvingOffice)}`,
    figures: '注册地已在市内迁移的，由原区县科协转给现区县科协',
    advice: '核对注册地址；确已迁移的，办理转隶；登记有误的，改正注册地区划',
    action: '核对地址',
  }),

  'consent-none': () => ({
    found: '登记为未取得同意即申请建立',
    figures: '区县级：企业党组织同意，未建立党组织的由企业决策层同意；市级：党组织或决策层批准同意',
    advice: '请企业补办同意手续，并把文件报批准机关',
    action: '登记同意',
  }),
  'consent-unknown': () => ({
    found: '建立科协的同意情况没有登记完整',
    figures: '',
    advice: ASK_CONSENT,
    action: '补录同意',
  }),
  'consent-by-decision-body': ({ consentOn, partyFoundedOn }) => ({
    found: '已有党组织，建立科协却由企业决策层同意',
    figures: `党组织 ${partyFoundedOn} 成立，同意日期 ${consentOn}`,
    advice: '请企业补报党组织的同意意见；登记有误的，改正同意机构或党组织成立日期',
    action: '核对同意',
  }),
  'consent-party-unknown': ({ consentOn }) => ({
    found: '由企业决策层同意，作出同意时是否已有党组织不清楚',
    figures: `同意日期 ${consentOn}`,
    advice: '请补录有无党组织及其成立日期',
    action: '补录党组织',
  }),
  'consent-late': ({ consentOn, actOn }) => ({
    found: '同意日期晚于申请',
    figures: `同意 ${consentOn}，申请或批准 ${actOn}`,
    advice: '核对两个日期；确为先申请后同意的，请企业书面说明',
    action: '核对日期',
  }),
  'municipal-route': ({ tag }) => ({
    found: `依托单位是${nameOf(HOST_TAGS, tag)}，原则上向市科协申请`,
    figures: '科技工作者达到一定规模的才适用，规模由市科协掌握',
    advice: '与企业和市科协商定申请层级；确定由区县批准的，不必改动',
    action: '查看组织',
  }),

  'materials-unknown': ({ appliedOn }) => ({
    found: '市级申请尚未登记收到的材料',
    figures: `申请日期 ${appliedOn}，应有五项书面材料`,
    advice: '按清单逐项登记已收材料',
    action: '登记材料',
  }),
  'materials-outstanding': ({ missing, received }) => ({
    found: `市级申请五项材料已收 ${received} 项，缺 ${missing.length} 项`,
    figures: `缺：${materialNames(missing)}`,
    advice: '通知企业补交，收到后登记',
    action: '登记材料',
  }),
  'materials-not-submitted': ({ missing, decidedOn }) => ({
    found: `批复时市级申请材料缺 ${missing.length} 项`,
    figures: `批复 ${decidedOn}；缺：${materialNames(missing)}`,
    advice: '请企业补交材料；已收到而漏登的，补登收到日期',
    action: '补登材料',
  }),
  'district-materials-outstanding': ({ missing, documentNumber }) => ({
    found: `申请材料缺 ${missing.length} 项`,
    figures: `缺：${missing.join('；')}（本单位清单，${documentNumber}）`,
    advice: '通知企业补交，收到后登记',
    action: '登记材料',
  }),
  'reply-unknown': ({ approvedOn }) => ({
    found: '市级科协没有登记批复文号',
    figures: `批准日期 ${approvedOn}`,
    advice: '请补录市科协批复文号',
    action: '补录文号',
  }),
  'municipal-not-by-reply': ({ approvedOn }) => ({
    found: '市级科协登记的批准方式不是批复',
    figures: `批准日期 ${approvedOn}；市级由市科协正式行文批复，备案等方式供区县采用`,
    advice: '核对批准方式',
    action: '核对方式',
  }),

  'superior-consent-none': () => ({
    found: '集团下级企业建立科协，登记为未取得上级企业党组织同意',
    figures: '',
    advice: '请企业向上级企业党组织补办同意手续',
    action: '登记同意',
  }),
  'superior-consent-unknown': () => ({
    found: '集团下级企业建立科协，没有登记上级企业党组织的同意',
    figures: '',
    advice: '请补录上级企业党组织同意的日期',
    action: '补录同意',
  }),
  'superior-consent-by-decision-body': () => ({
    found: '上级企业由决策层同意，条文写的是上级企业党组织',
    figures: '',
    advice: '核对上级企业是否建有党组织；有的，请补报党组织的同意意见',
    action: '核对同意',
  }),
  'superior-consent-late': ({ consentOn, approvedOn }) => ({
    found: '上级企业党组织同意晚于科协建立',
    figures: `同意 ${consentOn}，批准 ${approvedOn}`,
    advice: '核对两个日期；确为后补的，请企业书面说明',
    action: '核对日期',
  }),

  'application-pending': ({ appliedOn, days, limit }) => ({
    found: `建立申请已等待 ${days} 天`,
    figures: `申请 ${appliedOn}，退回补正的天数不计；超过 ${limit} 天提醒`,
    advice: '尽快审查，登记受理和决定日期',
    action: '办理申请',
  }),
  'platform-unknown': () => ({
    found: '没有登记“园企科协办事大厅”注册状态',
    figures: '',
    advice: '向组织了解后补录',
    action: '补录状态',
  }),
  'platform-unregistered': () => ({
    found: '尚未在“园企科协办事大厅”注册',
    figures: '',
    advice: '督促其注册，注册后登记日期',
    action: '登记注册',
  }),
  'platform-incomplete': () => ({
    found: '已在“园企科协办事大厅”注册，信息尚未完善',
    figures: '',
    advice: '督促其完善信息，完善后登记',
    action: '登记完善',
  }),
} satisfies Partial<Sentences<FindingCode>>
