/** Words of what is re-keyed on 园企科协办事大厅 (第十五条; 48号文三（二）). */
export const PLATFORM_TEXT = {
  title: '平台补录',
  table: '待补录组织',
  lead: '本区属地、还没有在“园企科协办事大厅”注册或信息未完善的组织（《实施细则》第十五条）。先注册，再补信息；补录单的栏目按录入的先后排列（本方案）。',
  sheetTitle: (name: string) => `园企科协办事大厅补录单　${name}`,
  fileName: (name: string, day: string) => `办事大厅补录单 ${name} ${day}`,
  footer: (name: string) => `园企科协办事大厅补录单 · ${name}`,
  field: '栏目',
  value: '内容',
  keyed: '已录',
  chair: '主席',
  secretary: '秘书长',
  members: '会员人数',
  withContact: '打印联系人和电话（记入历史）',
  noneTitle: '没有待补录的组织',
  noneText: '属地组织都已注册且信息完善。',
  notes:
    '录完一栏打一个勾；全部录完后，在组织的基本信息里把“办事大厅注册”改为“已注册且信息完善”，并填写注册日期和信息完善日期。',
} as const
