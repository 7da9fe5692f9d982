import { target, type Target } from './target'

/** Columns that tell whose a row is, in every sheet of what belongs to an association. */
export const OWNER_TARGETS: readonly Target[] = [
  target(
    'row',
    'association',
    ['组织名称', '所属科协', '所属组织', '所属企业科协', '企业科协名称', '科协名称', '科协组织名称'],
    'text',
  ),
  target('row', 'associationNumber', ['组织编号', '科协编号'], 'text'),
  target('row', 'associationCode', ['统一社会信用代码', '社会信用代码', '统一信用代码', '信用代码'], 'text'),
  target('row', 'associationHost', ['依托单位', '依托企业', '依托单位名称', '企业名称', '单位名称'], 'text'),
]

/** Columns of a list of posts. */
export const POST_TARGETS: readonly Target[] = [
  ...OWNER_TARGETS,
  target('post', 'person', ['姓名', '任职人', '任职人姓名'], 'person'),
  target('post', 'office', ['职务', '科协职务', '担任职务', '任职职务']),
  target('post', 'fullTime', ['是否专职', '专职']),
  target('post', 'nominatedBy', ['提名', '提名机构', '提名单位']),
  target('post', 'job', ['工作单位及职务', '单位及职务', '单位职务']),
  target('post', 'category', ['人员类别', '类别']),
  target('post', 'from', ['任职日期', '任职时间', '任职起始', '当选日期']),
  target('post', 'to', ['离任日期', '离任时间', '卸任日期']),
  target('post', 'leaveReason', ['离任原因', '卸任原因']),
]

/** Columns of a list of activities. */
export const ACTIVITY_TARGETS: readonly Target[] = [
  ...OWNER_TARGETS,
  target('activity', 'name', ['活动名称', '活动', '名称', '活动主题']),
  target('activity', 'task', ['对应任务', '任务', '活动类别', '工作任务']),
  target('activity', 'form', ['活动形式', '形式']),
  target('activity', 'from', ['开始日期', '活动日期', '活动时间', '日期', '起始日期']),
  target('activity', 'to', ['结束日期', '截止日期']),
  target('activity', 'place', ['地点', '活动地点']),
  target('activity', 'hosts', ['主办单位', '主办', '主办方']),
  target('activity', 'participants', ['参加人数', '参与人数', '人数', '参加人次']),
  target('activity', 'sciTechWorkers', ['其中科技工作者', '科技工作者', '科技工作者数', '科技工作者人数']),
  target('activity', 'cost', ['经费', '活动经费', '经费支出', '费用']),
  target('activity', 'projects', ['形成项目', '项目数', '项目']),
  target('activity', 'patents', ['专利', '专利数']),
  target('activity', 'recommendations', ['推荐人才', '推荐数', '举荐人才']),
  target('activity', 'awards', ['获奖', '获奖数']),
  target('activity', 'certifications', ['工程师认定', '认定数', '工程能力认定']),
  target('activity', 'proposals', ['提出建议', '建议数', '建议']),
  target('activity', 'proposalsAdopted', ['采纳建议', '采纳数', '采纳']),
  target('activity', 'summary', ['活动概况', '概况', '简介', '活动简介', '备注']),
]

/** Columns of a list of yearly funds; money in yuan. */
export const FUNDS_TARGETS: readonly Target[] = [
  ...OWNER_TARGETS,
  target('funds', 'year', ['年度', '年份', '经费年度'], 'year'),
  target('funds', 'broughtForward', ['上年结转', '结转', '年初结余']),
  target('funds', 'hostBudget', ['依托单位拨款', '单位拨款', '企业拨款', '拨款']),
  target('funds', 'dues', ['会费', '会费收入']),
  target('funds', 'grants', ['资助', '资助收入', '项目资助', '补助']),
  target('funds', 'donations', ['捐赠', '捐赠收入']),
  target('funds', 'otherIncome', ['其他收入', '其他合法收入']),
  target('funds', 'spending', ['支出', '经费支出', '全年支出']),
  target('funds', 'separateAccounts', ['单独核算', '是否单独核算', '专项管理']),
  target('funds', 'congressReportOn', ['向大会报告日期', '大会报告日期']),
  target('funds', 'congressReportAt', ['报告的大会', '大会名称']),
  target('funds', 'committeeReportOn', ['向委员会报告日期', '委员会报告日期']),
  target('funds', 'committeeReportAt', ['报告的委员会会议', '委员会会议']),
]
