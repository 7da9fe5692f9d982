import { AGENDA_ITEMS } from '../../shared/codes/agenda-items'
import { nameOf } from '../../shared/codes/code-list'
import { ELECTING_BODIES, ELECTION_MATTERS } from '../../shared/codes/elections'
import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const items = (codes: readonly string[]): string => codes.map((code) => nameOf(AGENDA_ITEMS, code)).join('、')

const yuan = (fen: number): string => `${Math.floor(fen / 100)} 元`

/** Sentences about elections, charters, agendas, funds and the secretariat: 第二十八至四十二条. */
export const INNER_SENTENCES = {
  'elected-otherwise': ({ matter, body, heldOn }) => ({
    found: `${nameOf(ELECTION_MATTERS, matter)}登记为由${nameOf(ELECTING_BODIES, body)}选举`,
    figures: `选举 ${heldOn}；委员会由会员代表大会选举，主席、副主席由委员会选举，秘书长人选由委员会通过`,
    advice: '核对选举记录；情况属实的，提醒按章程补办',
    action: '核对选举',
  }),
  'election-contradictory': ({ heldOn, present, votes }) => ({
    found: '选举的人数和票数对不上',
    figures: `选举 ${heldOn}，实到 ${present}，票数 ${votes}`,
    advice: '对照选举记录改正人数或票数',
    action: '改正票数',
  }),
  'election-no-quorum': ({ heldOn, present, expected, needed }) => ({
    found: '委员会选举时出席不足三分之二',
    figures: `选举 ${heldOn}，应到 ${expected}、实到 ${present}，须 ${needed} 人`,
    advice: '核对签到；情况属实的，请重新召开委员会会议选举',
    action: '核对选举',
  }),
  'election-not-carried': ({ heldOn, yes, present, needed }) => ({
    found: '委员会选举的名单赞成不足到会委员的二分之一',
    figures: `选举 ${heldOn}，到会 ${present}、赞成 ${yes}，二分之一为 ${needed}`,
    advice: '核对选举记录和选举办法',
    action: '核对选举',
  }),
  'charter-adopted-otherwise': ({ adoptedOn }) => ({
    found: '章程登记为不是由会员（代表）大会通过',
    figures: `通过 ${adoptedOn}；制定和修改章程是大会的职责`,
    advice: '核对通过章程的会议；情况属实的，下次大会审议',
    action: '核对章程',
  }),
  'charter-congress-unknown': ({ adoptedOn }) => ({
    found: '通过章程的那次大会没有登记',
    figures: `章程通过 ${adoptedOn}`,
    advice: '补录当日的大会，或改正章程通过日期',
    action: '核对章程',
  }),
  'congress-agenda': ({ congressOn, missing }) => ({
    found: `大会事项里没有${items(missing)}`,
    figures: `大会 ${congressOn}`,
    advice: '核对大会议程；办过的补勾，没办的提醒下次安排',
    action: '核对事项',
  }),
  'committee-agenda': ({ year, missing }) => ({
    found: `${year} 年委员会会议事项里没有${items(missing)}`,
    figures: '审议工作计划和工作总结是委员会的职责',
    advice: '核对会议记录；审议过的补勾，没有的提醒今后安排',
    action: '核对会议',
  }),
  'funds-not-separate': ({ year }) => ({
    found: `${year} 年经费没有单独核算`,
    figures: '经费应专项管理、单独核算',
    advice: '核对账目；情况属实的，请建立单独的科目核算',
    action: '核对经费',
  }),
  'funds-separate-unknown': ({ year }) => ({
    found: `${year} 年经费是否单独核算不清楚`,
    figures: '',
    advice: '补录是否单独核算',
    action: '补录经费',
  }),
  'funds-committee-report': ({ year }) => ({
    found: `${year} 年收支没有登记向委员会的报告`,
    figures: '定期报告，细则未定次数',
    advice: '已报告的补登日期和会议，没有的提醒安排',
    action: '登记报告',
  }),
  'funds-congress-report': ({ congressOn }) => ({
    found: '没有登记向会员（代表）大会报告财务收支',
    figures: `大会 ${congressOn}`,
    advice: '大会审议过财务报告的，在经费中补登日期；没有的提醒下次安排',
    action: '核对大会',
  }),
  'funds-mainly-other': ({ year, hostBudget, others }) => ({
    found: `${year} 年经费主要不是来自企业预算`,
    figures: `企业预算 ${yuan(hostBudget)}，其他收入 ${yuan(others)}`,
    advice: '了解情况，可提醒企业把科协经费列入预算',
    action: '查看经费',
  }),
  'secretariat-without-means': () => ({
    found: '秘书处没有专职岗位，也没有专门办公场所',
    figures: '具备条件的企业应予设置和配备；是否具备由企业判断',
    advice: '了解企业条件，可建议改善',
    action: '查看秘书处',
  }),
} satisfies Partial<Sentences<FindingCode>>
