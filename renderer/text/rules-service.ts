import { DIVISIONS } from '../../shared/codes/divisions'
import { LEVELS } from '../../shared/codes/levels'
import { nameOf } from '../../shared/codes/code-list'
import { officeById } from '../../shared/codes/offices'
import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const officeName = (id: string): string => officeById(id)?.name ?? id
const byDocument = (documentNumber: string | undefined): string => documentNumber ?? '本方案'

/** Sentences about level, place, contact, requests and the yearly evaluation: 第三、五、四十条 and the notice 三（一）. */
export const SERVICE_SENTENCES = {
  'level-contradicts-approver': ({ level, approvingOffice }) => ({
    found: `层级登记为${nameOf(LEVELS, level)}，批准机关却是${officeName(approvingOffice)}`,
    figures: '区县级由区县科协批复建立，市级由市科协批复建立',
    advice: '核对批复文件，改正层级或批准机关',
    action: '核对层级',
  }),
  'approved-outside-office': ({ approvingOffice, approvedOn }) => ({
    found: `批准日期不在${officeName(approvingOffice)}存续期间`,
    figures: `批准 ${approvedOn}`,
    advice: '核对批复文件，改正批准机关或批准日期',
    action: '核对批准',
  }),
  'local-office-unknown': () => ({
    found: '市级组织没有登记属地区县科协',
    figures: '',
    advice: '按注册地补录属地区县科协，由其加强联系服务',
    action: '补录属地',
  }),
  'local-office-ended': ({ localOffice, until }) => ({
    found: `属地登记为${officeName(localOffice)}，该科协已于 ${until} 撤销`,
    figures: '',
    advice: '改为现在的属地区县科协；批准机关保留原样',
    action: '改正属地',
  }),
  'local-office-elsewhere': ({ localOffice, division }) => ({
    found: `注册地在${nameOf(DIVISIONS, division)}，属地登记为${officeName(localOffice)}`,
    figures: '市级组织由注册地的区县科协加强联系服务',
    advice: '核对注册地址和属地区县科协',
    action: '核对属地',
  }),

  'contacts-unknown': () => ({
    found: '没有联系指导记录',
    figures: '',
    advice: '联系或走访后，在“联系指导”中登记',
    action: '登记联系',
  }),
  'contact-due': ({ lastOn, months, documentNumber }) => ({
    found: `已超过 ${months} 个月没有联系指导`,
    figures: `上次 ${lastOn}；${months} 个月为${byDocument(documentNumber)}`,
    advice: '安排走访或联系，并登记',
    action: '登记联系',
  }),
  'contact-planned': ({ nextOn }) => ({
    found: '计划的下次联系',
    figures: `计划 ${nextOn}`,
    advice: '按计划联系后登记；改期的，改下次联系日期',
    action: '登记联系',
  }),
  'promise-open': ({ promise, by, dueOn }) => ({
    found: `走访时${by === 'association' ? '科协组织' : '本单位'}承诺：${promise}`,
    figures: `期限 ${dueOn}`,
    advice: '落实后在走访记录中标为已兑现；改期的，改期限并说明',
    action: '核对承诺',
  }),
  'request-open': ({ happenedOn, days }) => ({
    found: `反映的诉求 ${days} 天没有答复记录`,
    figures: `反映 ${happenedOn}`,
    advice: '办理后登记答复情况；已答复的，补录答复日期',
    action: '登记答复',
  }),

  'evaluation-not-final': ({ year, documentNumber }) => ({
    found: `${year} 年度评估尚未定级`,
    figures: `完成时限为${byDocument(documentNumber)}`,
    advice: '继续评估；不评或缓评的，在评估安排中写明理由',
    action: '办理评估',
  }),
} satisfies Partial<Sentences<FindingCode>>
