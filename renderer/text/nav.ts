/** The entries of the left navigation. */
export const NAV_TEXT = {
  home: '工作台',
  associations: '科协组织',
  applications: '申请办理',
  platform: '平台补录',
  members: '会员',
  activities: '活动',
  funds: '经费',
  prospects: '发展对象',
  reports: '情况与建议',
  import: '导入台账',
  evaluations: '年度评估',
  exchange: '数据交换',
  tasks: '待裁定',
  backup: '数据备份',
  articles: '条款对照',
  settings: '设置',
} as const
