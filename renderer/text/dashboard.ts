/** Words of the municipal figures: districts side by side, kinds, levels, clusters, goals. */
export const DASHBOARD_TEXT = {
  title: '全市概览',
  print: '打印',
  asOf: (day: string) => `截至 ${day}，按各单位最近一包数据`,
  goal: (year: number) => `${year} 年总数目标`,
  goalOf: (goal: number) => `/ ${goal} 家`,
  goalBar: (count: number, goal: number) => `${goal} 家中已有 ${count} 家`,
  goalSource: '48号文一：2025 年 800 家，2027 年突破 1,200 家',
  toGoal: (left: number, beyond: boolean) => {
    if (left <= 0) return beyond ? '已突破' : '已达到'
    return beyond ? `再增 ${left} 家即突破` : `还差 ${left} 家`
  },
  cityGoals: (count: number, goals: readonly string[]) => `全市组织 ${count} 家；${goals.join('；')}。`,
  cityGoal: (year: number, goal: number, left: string) => `${year} 年目标 ${goal} 家，${left}`,
  cityRates: (
    coverage: string,
    prospects: number,
    active: number,
    evaluation: string,
    started: number,
    final: number,
    returned: number,
  ) =>
    `覆盖率 ${coverage}（发展对象 ${prospects} 家）；活跃组织 ${active} 家；${evaluation}已开评 ${started} 家，已定级 ${final} 家${returned === 0 ? '' : `，退回待重新定级 ${returned} 家`}。`,
  returnedOf: (count: number) => `${count} 个已退回，待重新定级`,
  coverageOf: (associations: number, prospects: number) => `组织 ${associations} · 发展对象 ${prospects}`,
  evaluationBar: (final: number, all: number) => `${all} 个评估中 ${final} 个已定级`,
  printTitle: (year: number) => `各单位对比表（${year} 年度评估）`,
  coverage: '覆盖率',
  active: '活跃组织',
  evaluation: (year: number) => `${year} 年度评估`,
  evaluationOf: (all: number) => `/ ${all} 已定级`,
  of: (all: number) => `/ ${all}`,
  percent: (percent: number | undefined) => (percent === undefined ? '—' : `${percent}%`),
  districts: '各单位对比',
  plot: '各单位的组织、活跃组织和已定级数柱状图，数字见下表',
  office: '单位',
  associations: '组织',
  municipal: '市级',
  district: '区级',
  prospects: '发展对象',
  activeRate: '活跃率',
  started: '已开评',
  final: '已定级',
  returned: '退回',
  clusters: '按产业集群',
  noCluster: '未填写',
  definitions: '口径',
  coverageText:
    '覆盖率 = 在运行组织 ÷（在运行组织 + 未建的发展对象），本方案；筹建、撤销、注销、转出的组织不计。',
  evaluationText:
    '评估进度：本年度已开始的评估、其中已定级的；市科协退回的，重新定级以前不算已定级；等次按各评估所用方案的名称统计。',
  officeText:
    '组织计入其所在地区县科协；市级组织也计入所在区县一行；区县建议、市科协还没有采纳的市级组织不计。',
  year: '评估年度',
} as const
