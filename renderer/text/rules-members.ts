import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const yuan = (fen: number): string => `${(fen / 100).toFixed(2).replace(/\.?0+$/, '')} 元`

const member = (person: string): string => (person === '' ? '一名会员' : `会员${person}`)

/** Sentences about joining, dues and leaving: 第二十至二十四条. */
export const MEMBER_SENTENCES = {
  'joined-before-application': ({ person, appliedOn, joinedOn }) => ({
    found: `${member(person)}的入会日期早于申请日期`,
    figures: `申请 ${appliedOn}，入会 ${joinedOn}；入会由本人申请`,
    advice: '核对两个日期，改正登记',
    action: '核对会员',
  }),
  'dues-outstanding': ({ years, members, amount }) => ({
    found: `${years.join('、')} 年会费还有 ${members} 人未交`,
    figures: amount === 0 ? '会员按照有关规定交纳会费' : `应交 ${yuan(amount)}；会员按照有关规定交纳会费`,
    advice: '已交、已免的补登；没交的提醒收取',
    action: '登记会费',
  }),
  'expulsion-ground-unknown': ({ person, leftOn }) => ({
    found: `取消${member(person)}会员资格没有登记事由`,
    figures: `取消 ${leftOn}；事由只有两种：严重违反企业规章制度和科协章程、因违法犯罪受到刑事处罚`,
    advice: '补登事由，不写情节',
    action: '补登事由',
  }),
  'expulsion-decision-unknown': ({ person, leftOn }) => ({
    found: `取消${member(person)}会员资格没有登记委员会的决定`,
    figures: `取消 ${leftOn}`,
    advice: '登记作出决定的委员会会议，并在会员登记中选上',
    action: '补登决定',
  }),
  'expulsion-not-by-committee': ({ person, leftOn }) => ({
    found: `取消${member(person)}会员资格登记为不是由委员会决定`,
    figures: `取消 ${leftOn}；取消会员资格须经委员会决定`,
    advice: '核对会议；情况属实的，提请委员会会议重新决定',
    action: '核对决定',
  }),
  'expulsion-before-decision': ({ person, leftOn, heldOn }) => ({
    found: `${member(person)}在委员会决定之前就被取消会员资格`,
    figures: `取消 ${leftOn}，会议 ${heldOn}`,
    advice: '核对两个日期；会员资格从决定之日起取消',
    action: '核对会员',
  }),
  'withdrawal-unconfirmed': ({ person, appliedOn }) => ({
    found: `${member(person)}申请退会，还没有登记确认`,
    figures: `申请 ${appliedOn}；本人申请、科协确认，即可退会，不能拒绝`,
    advice: '请科协组织确认，登记退会日期',
    action: '登记确认',
  }),
  'withdrawal-application-unknown': ({ person, leftOn }) => ({
    found: `${member(person)}退会，没有登记本人申请`,
    figures: `退会 ${leftOn}；退会由本人提出申请`,
    advice: '补登本人申请退会的日期',
    action: '补登申请',
  }),
  'withdrawal-before-application': ({ person, appliedOn, leftOn }) => ({
    found: `${member(person)}的退会日期早于本人申请`,
    figures: `申请 ${appliedOn}，退会 ${leftOn}`,
    advice: '核对两个日期，改正登记',
    action: '核对会员',
  }),
} satisfies Partial<Sentences<FindingCode>>
