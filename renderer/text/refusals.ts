import type { HandlingRefusal } from '../../shared/rules/r19-may-handle'
import { LETTER_TEXT } from './letters'

/** Why a form is refused as a whole, shown at the field that decides it. */
export type RefusalCode =
  | HandlingRefusal
  | 'number-taken'
  | 'materials-outstanding'
  | 'return-reason'
  | 'transfer-municipal'
  | 'transfer-own'
  | 'transfer-city'
  | 'due-past'
  | 'target-year'
  | 'target-empty'
  | 'scheme-missing'
  | 'code-list-missing'
  | 'proposal-empties'

const RULE = '（《实施细则》第十九条）'

const SENTENCES: Readonly<Record<RefusalCode, string>> = {
  'number-taken': LETTER_TEXT.numberTaken,
  'materials-outstanding':
    '市级申请须提交五项材料（《实施细则》第十四条），还有没收到的。请先登记收到日期，或退回补正',
  'transfer-municipal':
    '市级组织注册地变更不转隶，批准机关不变（《实施细则》第三条）。请改注册地址和属地区县科协',
  'transfer-own': '转入单位就是现在的管理单位，没有可转的。请选注册地迁往的区县科协',
  'transfer-city': '转隶在区县科协之间办理（《实施细则》第三条），不能转给市科协。请选注册地迁往的区县科协',
  'return-reason': '请写明要补正什么',
  'due-past': '期限在今天之前，下发后各单位立即逾期。请改为今天或以后的日期',
  'target-year': '没有目标年度，各单位无法设为本单位目标。请填写年度',
  'target-empty': '没有目标数，各单位无法设为本单位目标。请填写组织数或覆盖率，至少一项',
  'scheme-missing': '没有选方案，各单位无从采用。请选一份已发布的方案',
  'code-list-missing': '本单位还没有集群名录，各单位无从采用。请先在“设置”里填写名录和来源年度',
  'proposal-empties':
    '这一项市科协已有内容，不能建议留空。请填写建议的内容或恢复原来的；确需删去的，在“情况与建议”里说明',
  'rectification-ground': `限期整改针对履职不力、组织涣散${RULE}，请改选事由`,
  'deadline-missing': `限期整改要有期限，到期才能复查${RULE}，请填写整改期限`,
  'deadline-too-early': '整改期限要晚于决定日期，请核对两个日期',
  'recheck-too-early': `整改期限未满（含期限当日），还不能认定无明显改进${RULE}。请待期满后复查；已有明显改进的可以提前登记`,
  'warning-ground': `警告的事由是限期整改后仍无明显改进${RULE}，请改选事由`,
  'warning-no-rectification': `没有登记过限期整改，不能给予警告：警告须在限期整改后仍无明显改进时给予${RULE}。请先登记限期整改`,
  'warning-not-rechecked': `限期整改还没有复查，不能给予警告：须复查确认仍无明显改进${RULE}。请先登记复查日期和结果`,
  'warning-improved': `复查结果是有明显改进，不能给予警告${RULE}`,
  'warning-too-early': `整改期限未满，不能给予警告${RULE}。请待期满复查后再定`,
  'revocation-ground': `撤销的事由是违反法律法规或严重违反章程${RULE}，与限期整改、警告无关，请改选事由`,
  'revocation-not-grave': `撤销须造成严重不良后果${RULE}。确有严重后果的，选“是”并写明事实`,
}

/** The sentence of a refusal; `undefined` for a code that is none. */
export const refusalText = (code: string): string | undefined =>
  Object.hasOwn(SENTENCES, code) ? SENTENCES[code as RefusalCode] : undefined
