import { nameOf } from '../../shared/codes/code-list'
import { officeById } from '../../shared/codes/offices'
import { SANCTION_GROUNDS } from '../../shared/codes/sanction-grounds'
import { SANCTION_KINDS } from '../../shared/codes/sanction-kinds'
import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const handlingName = (code: string): string => nameOf(SANCTION_KINDS, code)
const groundName = (code: string): string => nameOf(SANCTION_GROUNDS, code)
const endName = (ground: 'own-decision' | 'host-dissolved'): string =>
  ground === 'own-decision' ? '决定自行解散' : '所在企业解散'

/** Sentences about handling and deregistration: 第十九条. */
export const HANDLING_SENTENCES = {
  'handling-ground-unknown': ({ handling }) => ({
    found: `${handlingName(handling)}没有登记事由`,
    figures: '',
    advice: '按处理文件补录事由',
    action: '补录事由',
  }),
  'rectification-other-ground': ({ ground }) => ({
    found: `限期整改登记的事由是“${groundName(ground)}”`,
    figures: '限期整改针对履职不力、组织涣散',
    advice: '核对处理文件；事由登记有误的，改正',
    action: '核对事由',
  }),
  'rectification-no-deadline': ({ decidedOn }) => ({
    found: '限期整改没有登记期限',
    figures: `决定 ${decidedOn}`,
    advice: '按处理文件补录整改期限',
    action: '补录期限',
  }),
  'rectification-running': ({ deadline }) => ({
    found: '限期整改中，到期复查',
    figures: `整改期限 ${deadline}`,
    advice: '督促整改，到期后复查并登记结果',
    action: '登记复查',
  }),
  'recheck-due': ({ deadline }) => ({
    found: '限期整改已到期，尚未登记复查',
    figures: `整改期限 ${deadline}`,
    advice: '组织复查，登记日期和结果；是否给予后续处理由批准机关决定',
    action: '登记复查',
  }),
  'warning-other-ground': ({ ground }) => ({
    found: `警告登记的事由是“${groundName(ground)}”`,
    figures: '警告针对限期整改后仍无明显改进',
    advice: '核对处理文件；确无前一次整改的，按程序重新处理',
    action: '核对事由',
  }),
  'warning-rectification-unknown': ({ decidedOn }) => ({
    found: '警告之前没有限期整改的登记',
    figures: `警告 ${decidedOn}`,
    advice: '补录前一次限期整改及其复查结果',
    action: '补录整改',
  }),
  'warning-recheck-unknown': ({ decidedOn }) => ({
    found: '警告之前的限期整改没有登记复查结果',
    figures: `警告 ${decidedOn}`,
    advice: '补录复查日期和结果',
    action: '补录复查',
  }),
  'warning-after-improvement': ({ recheckOn }) => ({
    found: '复查认定有明显改进，之后仍给予警告',
    figures: `复查 ${recheckOn}`,
    advice: '核对复查结果；结果无误的，撤回警告或重新处理',
    action: '核对警告',
  }),
  'warning-too-early': ({ decidedOn, deadline }) => ({
    found: '整改期限未满即给予警告',
    figures: `警告 ${decidedOn}，整改期限 ${deadline}`,
    advice: '核对两个日期；日期无误的，待期满复查后再处理',
    action: '核对日期',
  }),
  'revocation-other-ground': ({ ground }) => ({
    found: `撤销登记的事由是“${groundName(ground)}”`,
    figures: '撤销针对违反法律法规或严重违反章程并造成严重不良后果',
    advice: '核对处理文件；事由不符的，重新处理',
    action: '核对事由',
  }),
  'revocation-not-grave': ({ decidedOn }) => ({
    found: '撤销登记为没有造成严重不良后果',
    figures: `决定 ${decidedOn}`,
    advice: '核对处理文件；后果不符的，重新处理',
    action: '核对后果',
  }),
  'revocation-gravity-unknown': ({ decidedOn }) => ({
    found: '撤销没有登记是否造成严重不良后果',
    figures: `决定 ${decidedOn}`,
    advice: '按处理文件补录',
    action: '补录后果',
  }),
  'handling-by-other-office': ({ handling, decidedBy }) => ({
    found: `${handlingName(handling)}由${officeById(decidedBy)?.name ?? decidedBy}作出`,
    figures: '处理由批准其建立的地方科协作出：市级的由市科协，区县级的由区县科协',
    advice: '核对决定机关；情况属实的，移交批准机关处理',
    action: '核对机关',
  }),
  'deregistration-due': ({ ground, on }) => ({
    found: `${endName(ground)}，应当申请注销`,
    figures: `${endName(ground)} ${on}；条文没有规定期限`,
    advice: '请组织向批准机关申请注销，收到后登记申请材料',
    action: '登记注销',
  }),
  'deregistration-advised': ({ ground, on }) => ({
    found: `${endName(ground)}，仍在册`,
    figures: `${endName(ground)} ${on}，早于《实施细则》施行`,
    advice: '与组织商定是否申请注销',
    action: '登记注销',
  }),
} satisfies Partial<Sentences<FindingCode>>
