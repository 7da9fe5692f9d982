import type { RecordQuery } from './record-queries'
import { mostOf, type Indicator, type Part, type Rule, type Section, type Source } from './scheme'

/*
 * The 21 indicators of 本方案. 《实施细则》第四十条 names none, so weights, modes and proofs are ours; the articles say what
 * each indicator looks at. Amounts below are in points and become hundredths here.
 */

const rules = (...refs: readonly string[]): readonly Source[] =>
  refs.map((ref) => ({ document: 'rules' as const, ref: `第${ref}条` }))
const ruleItem = (article: string, item: string): Source => ({
  document: 'rules',
  ref: `第${article}条第${item}项`,
})
const notice = (...refs: readonly string[]): readonly Source[] =>
  refs.map((ref) => ({ document: 'notice' as const, ref }))

const hundredths = (points: number): number => Math.round(points * 100)
const yesNo = (points: number): Rule => ({ mode: 'yes-no', points: hundredths(points) })
const each = (points: number, cap: number): Rule => ({
  mode: 'per-count',
  each: hundredths(points),
  cap: hundredths(cap),
})
const less = (full: number, points: number): Rule => ({
  mode: 'deduction',
  full: hundredths(full),
  each: hundredths(points),
})
const percentTiers = (...tiers: readonly (readonly [from: number, points: number])[]): Rule => ({
  mode: 'tiers',
  unit: 'percent',
  tiers: tiers.map(([from, points]) => ({ from, points: hundredths(points) })),
})

const part = (code: string, title: string, rule: Rule, query?: RecordQuery): Part => ({
  code,
  title,
  rule,
  ...(query === undefined ? {} : { query }),
})

function indicator(
  code: string,
  title: string,
  parts: readonly Part[],
  proof: string,
  sources: readonly Source[],
): Indicator {
  const max = parts.reduce((sum, { rule }) => sum + mostOf(rule), 0)
  return { code, title, max, parts: [...parts], proof, sources: [...sources] }
}

/** Rules that replace those of 企业, by indicator and part: `A1.approval`. */
type Overrides = Readonly<Record<string, Rule>>

/** 商会: A30 B20 C20 D10 E20, in whole points where 企业 has them. */
const CHAMBER: Overrides = {
  'A1.approval': yesNo(3),
  'A3.papers': yesNo(2),
  'A4.chair': yesNo(2),
  'A5.room': yesNo(2),
  'A6.roster': yesNo(3),
  'D1.events': each(0.5, 3),
  'D2.projects': each(1, 3),
  'D3.platform': yesNo(1),
  'D3.results': yesNo(1),
  'D4.items': each(0.5, 2),
  'E1.events': each(2, 8),
  'E2.place': yesNo(3),
  'E2.opening': yesNo(3),
  'E3.contests': each(2.5, 5),
}

const PRESET_OVERRIDES = { enterprise: {}, park: {}, chamber: CHAMBER, joint: {} } as const

const organisation = (): readonly Indicator[] => [
  indicator(
    'A1',
    '批复/备案手续齐全，平台已注册且信息完善',
    [
      part('approval', '批复或备案', yesNo(2), 'approved'),
      part('platform', '平台注册', yesNo(1), 'platform-registered'),
      part('complete', '信息完善', yesNo(1), 'platform-complete'),
    ],
    '批复/备案文件、平台截图',
    [...rules('十三', '十四'), ...notice('三（二）')],
  ),
  indicator(
    'A2',
    '章程健全并随修改报送',
    [
      part('charter', '有章程', yesNo(2), 'charter'),
      part('adopted', '经大会通过/修改已报', yesNo(1), 'charter-adopted'),
    ],
    '章程文本、会议决议',
    rules('二十八', '四十三'),
  ),
  indicator(
    'A3',
    '按期换届、召开会员（代表）大会，会后一月内报送',
    [
      part('in-time', '未超五年', yesNo(3), 'congress-in-time'),
      part('papers', '程序材料齐', yesNo(1)),
      part('reported', '按期报送', yesNo(1), 'congress-reported'),
    ],
    '会议通知、签到、选举结果、报送回执',
    rules('二十六'),
  ),
  indicator(
    'A4',
    '委员会健全：主席1人、副主席、秘书长到位，提名程序合规',
    [
      part('chair', '主席一人', yesNo(1), 'one-chair'),
      part('vice-chairs', '副主席', yesNo(1), 'vice-chairs'),
      part('secretary-general', '秘书长', yesNo(1), 'secretary-general'),
      part('nomination', '提名程序合规', yesNo(1), 'nominations'),
    ],
    '任职名单、提名/同意文件',
    rules('二十九', '三十', '三十一', '三十二', '三十三', '三十七'),
  ),
  indicator(
    'A5',
    '秘书处运转：专（兼）职人员、办公场所、牌子',
    [
      part('staff', '人员', yesNo(2), 'secretariat-staff'),
      part('room', '场所', yesNo(1), 'secretariat-room'),
      part('plate', '标牌', yesNo(1)),
    ],
    '现场照片、岗位文件',
    rules('三十六', '三十七', '三十八', '三十九'),
  ),
  indicator(
    'A6',
    '会员发展与名册',
    [
      part('roster', '名册完整', yesNo(2), 'roster'),
      part('growth', '本年有新增', yesNo(1), 'members-joined'),
      part('share', '会员占科技工作者比例', percentTiers([50, 2], [20, 1]), 'member-share'),
    ],
    '会员名册',
    rules('五', '二十', '二十一', '二十二', '二十三', '二十四'),
  ),
]

const operation = (): readonly Indicator[] => [
  indicator(
    'B1',
    '委员会会议定期召开，出席与表决达到法定比例并有记录',
    [
      part('meetings', '每次有效会议', each(2, 4), 'valid-meetings'),
      part('minutes', '记录/签到齐', yesNo(2), 'meetings-recorded'),
    ],
    '会议记录、签到表',
    rules('三十一'),
  ),
  indicator(
    'B2',
    '年度计划、年度总结经委员会审议',
    [part('plan', '计划', yesNo(3), 'work-plan'), part('summary', '总结', yesNo(3), 'work-summary')],
    '计划、总结、审议记录',
    [ruleItem('三十', '四')],
  ),
  indicator(
    'B3',
    '经费专项管理、单独核算，定期报告收支',
    [
      part('budget', '有预算/来源', yesNo(2), 'funds-income'),
      part('accounts', '单独核算', yesNo(2), 'separate-accounts'),
      part('report', '报告', yesNo(1), 'funds-reports'),
    ],
    '预算文件、收支表、报告记录',
    [ruleItem('二十八', '三'), ...rules('四十一', '四十二')],
  ),
  indicator(
    'B4',
    '与区县科协对接、参加会议活动、报送信息材料',
    [part('missed', '应到未到或应报未报，每次扣', less(3, 1))],
    '联系记录、信息',
    [...rules('二十六'), ...notice('三（一）')],
  ),
]

const people = (): readonly Indicator[] => [
  indicator(
    'C1',
    '思想政治引领、弘扬科学家精神',
    [part('events', '每场', each(2, 6), 'activities-thought')],
    '活动记录、照片',
    [...rules('五', '十一'), ...notice('二1')],
  ),
  indicator(
    'C2',
    '反映建议诉求、建家交友',
    [
      part('proposals', '建议每条', each(1, 3), 'proposals'),
      part('home', '之家/活动', yesNo(2), 'activities-home'),
    ],
    '建议件、场所照片',
    [...rules('五'), ...notice('前言', '二2')],
  ),
  indicator(
    'C3',
    '培养、推荐、表彰优秀科技工作者（奖项、工程师资格、职称、项目）',
    [part('people', '每人次/项', each(1, 6), 'people-recommended')],
    '推荐表、公示',
    [...rules('八', '十'), ...notice('二3')],
  ),
  indicator(
    'C4',
    '学风道德与科技伦理、自律',
    [part('system', '有制度', yesNo(1)), part('events', '有活动', yesNo(2), 'activities-ethics')],
    '制度、记录',
    rules('十一'),
  ),
]

const innovation = (): readonly Indicator[] => [
  indicator(
    'D1',
    '学术、技术交流（政产学研用、学会联动、国际）',
    [part('events', '每场', each(1, 6), 'activities-exchange')],
    '通知、签到、照片',
    [...rules('六'), ...notice('二5')],
  ),
  indicator(
    'D2',
    '组织技术攻关、成果转化、专利',
    [part('projects', '每项', each(2, 6), 'projects')],
    '立项/验收/专利号',
    [...rules('七', '八'), ...notice('二3', '二4', '二6')],
  ),
  indicator(
    'D3',
    '引才引智平台（院士工作站、海智工作站、“科创中国”）',
    [
      part('platform', '有平台', yesNo(2), 'talent-platforms'),
      part('results', '有成效', yesNo(2), 'activities-talent'),
    ],
    '批文、协议',
    notice('二4'),
  ),
  indicator(
    'D4',
    '创新方法/知识产权培训、创新方法大赛、智库与决策咨询',
    [part('items', '每项', each(1, 4), 'activities-methods')],
    '培训记录、报告',
    [...rules('八', '十'), ...notice('二6')],
  ),
]

const science = (): readonly Indicator[] => [
  indicator(
    'E1',
    '科普活动、科普下沉（进企业/园区/商会）',
    [part('events', '每场', each(1, 6), 'activities-outreach')],
    '方案、照片',
    [...rules('九'), ...notice('二8')],
  ),
  indicator(
    'E2',
    '科技资源科普化：企业“星火馆”、志愿队伍、对外开放',
    [
      part('place', '有场所', yesNo(2), 'science-places'),
      part('team', '有队伍', yesNo(1), 'volunteer-teams'),
      part('opening', '有开放', yesNo(2), 'open-days'),
    ],
    '照片、开放记录',
    notice('二7'),
  ),
  indicator(
    'E3',
    '组织参加科普讲解大赛、公民科学素质大赛等',
    [part('contests', '每项', each(2, 4), 'activities-contests')],
    '报名/获奖证明',
    notice('二9'),
  ),
]

/** The five sections with the weights of a preset; what the weights leave open stays as for 企业. */
export function defaultSections(preset: keyof typeof PRESET_OVERRIDES): Section[] {
  const overrides: Overrides = PRESET_OVERRIDES[preset]
  const weighted = ({ code, title, parts, proof, sources }: Indicator): Indicator =>
    indicator(
      code,
      title,
      parts.map((own) => ({ ...own, rule: overrides[`${code}.${own.code}`] ?? own.rule })),
      proof,
      sources,
    )
  const section = (code: string, title: string, indicators: readonly Indicator[]): Section => {
    const own = indicators.map(weighted)
    return { code, title, max: own.reduce((sum, { max }) => sum + max, 0), indicators: own }
  }
  return [
    section('A', '组织建设', organisation()),
    section('B', '规范运行', operation()),
    section('C', '服务科技工作者', people()),
    section('D', '服务企业创新', innovation()),
    section('E', '服务科学素质', science()),
  ]
}
