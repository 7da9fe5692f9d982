import { nameOf } from '../../shared/codes/code-list'
import { MEMBER_CATEGORIES } from '../../shared/codes/member-categories'
import { NOMINATING_BODIES } from '../../shared/codes/nominating-bodies'
import { POST_OFFICES } from '../../shared/codes/post-offices'
import type { FindingCode } from '../../shared/rules/finding-facts'
import type { Sentences } from './finding-sentence'

const postName = (code: string): string => nameOf(POST_OFFICES, code)
const bodyName = (code: string): string => nameOf(NOMINATING_BODIES, code)

/** Sentences about congress, committee, posts and evaluation: 第二十六至四十条. */
export const ORGAN_SENTENCES = {
  'congress-unknown': () => ({
    found: '没有登记最近一次会员（代表）大会的日期',
    figures: '',
    advice: '补录届次和大会日期',
    action: '登记大会',
  }),
  'congress-window': ({ congressOn, years }) => ({
    found: `距上次会员（代表）大会已满 ${years} 年`,
    figures: `上次 ${congressOn}；每三至五年召开一次`,
    advice: '商定下次大会时间，大会召开后登记',
    action: '登记大会',
  }),
  'congress-past-charter': ({ congressOn, charterYears }) => ({
    found: `章程任期 ${charterYears} 年已过，尚未登记换届大会`,
    figures: `上次 ${congressOn}`,
    advice: '督促按章程换届，大会召开后登记',
    action: '登记大会',
  }),
  'congress-overdue': ({ congressOn, postponement }) => ({
    found: '距上次会员（代表）大会已超过 5 年',
    figures:
      postponement === undefined
        ? `上次 ${congressOn}`
        : `上次 ${congressOn}；登记的延期说明不改变期限：${postponement}`,
    advice: '督促召开换届大会，大会召开后登记',
    action: '登记大会',
  }),
  'congress-early': ({ congressOn, previousOn }) => ({
    found: '两次会员（代表）大会相隔不足 3 年',
    figures: `上次 ${previousOn}，本次 ${congressOn}`,
    advice: '核对两个日期；确有原因的，在届次中说明',
    action: '核对日期',
  }),
  'charter-years-outside': ({ charterYears }) => ({
    found: `章程任期 ${charterYears} 年，不在三至五年之内`,
    figures: '',
    advice: '核对章程；章程确如此规定的，下次大会修改',
    action: '核对任期',
  }),
  'full-meeting-too-large': ({ congressOn, sciTechWorkers }) => ({
    found: '科技工作者不少于 100 人，却以全体会员大会代替代表大会',
    figures: `大会 ${congressOn}，当时科技工作者 ${sciTechWorkers} 人`,
    advice: '核对人数和大会形式；情况属实的，下次召开会员代表大会',
    action: '核对大会',
  }),
  'full-meeting-size-unknown': ({ congressOn, sciTechWorkersNow }) => ({
    found: '召开了全体会员大会，当时科技工作者是否少于 100 人不清楚',
    figures: `大会 ${congressOn}${sciTechWorkersNow === undefined ? '' : `；现有 ${sciTechWorkersNow} 人`}`,
    advice: '补录大会时的科技工作者人数',
    action: '补录人数',
  }),
  'report-due': ({ congressOn }) => ({
    found: '大会已开，一个月内报送选举结果和章程修改情况',
    figures: `大会 ${congressOn}`,
    advice: '督促向批准机关报送，收到后登记报送日期',
    action: '登记报送',
  }),
  'report-missing': ({ congressOn }) => ({
    found: '大会已开满一个月，没有登记报送',
    figures: `大会 ${congressOn}`,
    advice: '催报选举结果和章程修改情况；已报送的，补登日期',
    action: '登记报送',
  }),
  'report-late': ({ congressOn, reportedOn, days }) => ({
    found: `大会情况报送晚了 ${days} 天`,
    figures: `大会 ${congressOn}，报送 ${reportedOn}`,
    advice: '核对报送日期；情况属实的，提醒下次按期报送',
    action: '核对报送',
  }),
  'report-before-congress': ({ congressOn, reportedOn }) => ({
    found: '报送日期早于大会日期',
    figures: `大会 ${congressOn}，报送 ${reportedOn}`,
    advice: '核对两个日期',
    action: '核对日期',
  }),

  'plan-consent-none': () => ({
    found: '名额及产生方案登记为未取得同意',
    figures: '方案由委员会决定，报企业党组织同意；未建立党组织的，报企业决策层同意',
    advice: '请组织补报同意意见',
    action: '登记同意',
  }),
  'plan-consent-unknown': ({ congressOn }) => ({
    found: '大会已开，名额及产生方案的同意情况没有登记完整',
    figures: `大会 ${congressOn}`,
    advice: '补录同意的机构和日期',
    action: '补录同意',
  }),
  'plan-consent-by-decision-body': ({ consentOn }) => ({
    found: '已有党组织，名额及产生方案却由企业决策层同意',
    figures: `同意 ${consentOn}`,
    advice: '请组织补报党组织的同意意见；登记有误的，改正',
    action: '核对同意',
  }),
  'plan-party-unknown': ({ consentOn }) => ({
    found: '名额及产生方案由企业决策层同意，当时是否已有党组织不清楚',
    figures: `同意 ${consentOn}`,
    advice: '补录有无党组织及其成立日期',
    action: '补录党组织',
  }),
  'plan-consent-early': ({ decidedOn, consentOn }) => ({
    found: '名额及产生方案的同意早于委员会决定',
    figures: `决定 ${decidedOn}，同意 ${consentOn}；方案先由委员会决定，再报同意`,
    advice: '核对两个日期；情况属实的，请组织书面说明',
    action: '核对日期',
  }),
  'plan-late': ({ on, congressOn }) => ({
    found: '名额及产生方案的决定或同意晚于大会',
    figures: `决定或同意 ${on}，大会 ${congressOn}`,
    advice: '核对日期；情况属实的，请组织书面说明',
    action: '核对日期',
  }),

  'secretary-nominated-otherwise': ({ person, office, nominatedBy }) => ({
    found: `${postName(office)}${person}登记为由${bodyName(nominatedBy)}提名`,
    figures: '秘书长、副秘书长人选由主席提名，委员会讨论通过',
    advice: '核对提名文件',
    action: '核对提名',
  }),

  'attendance-unknown': ({ heldOn }) => ({
    found: '委员会会议没有登记应到或实到人数',
    figures: `会议 ${heldOn}`,
    advice: '补录应到委员和实到委员人数',
    action: '补录人数',
  }),
  'attendance-contradictory': ({ heldOn, present, expected }) => ({
    found: `委员会会议实到 ${present} 人，多于委员总数 ${expected} 人`,
    figures: `会议 ${heldOn}；列席人员不计入实到`,
    advice: '核对人数，只计委员',
    action: '核对人数',
  }),
  'no-quorum': ({ heldOn, present, expected, needed }) => ({
    found: `委员会会议出席 ${present} / ${expected}，未达三分之二`,
    figures: `会议 ${heldOn}，至少须到 ${needed} 人`,
    advice: '核对人数；人数无误的，会议不能召开，所议事项须重新开会表决',
    action: '查看会议',
  }),
  'votes-unknown': ({ heldOn, present }) => ({
    found: '委员会会议没有登记赞成票数',
    figures: `会议 ${heldOn}，实到 ${present} 人`,
    advice: '补录赞成、反对和弃权票数',
    action: '补录票数',
  }),
  'votes-contradictory': ({ heldOn, present, votes }) => ({
    found: `委员会会议票数 ${votes} 多于实到 ${present} 人`,
    figures: `会议 ${heldOn}`,
    advice: '核对票数和实到人数',
    action: '核对票数',
  }),
  'resolution-not-carried': ({ heldOn, yes, present, needed }) => ({
    found: `委员会决议赞成 ${yes} / ${present}，未达二分之一`,
    figures: `会议 ${heldOn}，至少 ${needed} 票方能生效；弃权者计入到会人数`,
    advice: '核对票数；票数无误的，决议不生效，须重新表决',
    action: '查看会议',
  }),
  'motion-not-carried': ({ heldOn, yes, present, needed }) => ({
    found: `委员会表决赞成 ${yes} / ${present}，未通过`,
    figures: `会议 ${heldOn}，至少 ${needed} 票方能通过`,
    advice: '未通过的事项不要执行；需要的，重新开会表决',
    action: '查看会议',
  }),
  'called-otherwise': ({ heldOn, caller, chairs }) => ({
    found: `委员会会议登记的召集人是${caller}，不是时任主席`,
    figures: `会议 ${heldOn}，时任主席 ${chairs.join('、')}；委员会会议由主席召集`,
    advice: '核对召集人；登记的是主持人的，改填召集人',
    action: '核对会议',
  }),
  'committee-meetings-unknown': () => ({
    found: '没有委员会会议的登记',
    figures: '',
    advice: '向组织了解后补录会议',
    action: '登记会议',
  }),
  'committee-meeting-due': ({ lastOn, months, documentNumber }) => ({
    found: `超过 ${months} 个月没有委员会会议的登记`,
    figures: `上次 ${lastOn}；“定期”按${documentNumber ?? '本方案'}取 ${months} 个月`,
    advice: '提醒召开委员会会议，召开后登记',
    action: '登记会议',
  }),

  'chair-unknown': () => ({
    found: '没有主席任职的登记',
    figures: '',
    advice: '补录主席及任职日期',
    action: '登记主席',
  }),
  'chair-vacant': ({ person, leftOn }) => ({
    found: '主席空缺',
    figures: `${person} ${leftOn} 离任；条文没有规定补选期限`,
    advice: '提醒按章程补选主席，选出后登记',
    action: '登记主席',
  }),
  'two-chairs': ({ persons }) => ({
    found: `同时有 ${persons.length} 名主席在任`,
    figures: `${persons.join('、')}；委员会设主席一人`,
    advice: '核对任职；已离任的，补录离任日期',
    action: '核对任职',
  }),
  'two-chairs-unclear': ({ persons }) => ({
    found: `登记了 ${persons.length} 名没有离任的主席`,
    figures: persons.join('、'),
    advice: '补录任职和离任日期',
    action: '补录日期',
  }),
  'nomination-unknown': ({ persons }) => ({
    found: '主席、副主席没有登记由谁提名',
    figures: persons.join('、'),
    advice: '按提名文件补录',
    action: '补录提名',
  }),
  'nominated-by-decision-body': ({ person, office, from }) => ({
    found: `已有党组织，${postName(office)}${person}却由企业决策层提名`,
    figures: `任职 ${from}`,
    advice: '核对提名文件；情况属实的，请企业补报党组织的提名意见',
    action: '核对提名',
  }),
  'nominated-otherwise': ({ person, office, nominatedBy }) => ({
    found: `${postName(office)}${person}登记为由${bodyName(nominatedBy)}提名`,
    figures: '候选人由企业党组织提名；未建立党组织的，由企业决策层提名',
    advice: '核对提名文件；情况属实的，请企业补报提名意见',
    action: '核对提名',
  }),
  'nomination-party-unknown': ({ person, office }) => ({
    found: `${postName(office)}${person}由企业决策层提名，当时是否已有党组织不清楚`,
    figures: '',
    advice: '补录有无党组织及其成立日期',
    action: '补录党组织',
  }),
  'secretary-qualification': ({ person, category }) => ({
    found: `秘书长${person}登记的类别是${nameOf(MEMBER_CATEGORIES, category)}`,
    figures: '秘书长由科技工作者或企业管理人员担任',
    advice: '核对人员类别；同时是科技工作者或管理人员的，改填该类别',
    action: '核对类别',
  }),
  'secretary-vacant': ({ person, leftOn }) => ({
    found: '秘书长空缺',
    figures: `${person} ${leftOn} 离任`,
    advice: '提醒由主席提名新人选、委员会讨论通过，到任后登记',
    action: '登记秘书长',
  }),

  'site-visit': ({ siteOn, year }) => ({
    found: `${year} 年度评估现场安排在 ${siteOn}`,
    figures: '',
    advice: '准备评估表和佐证清单，按时到场',
    action: '打开评估',
  }),
} satisfies Partial<Sentences<FindingCode>>
