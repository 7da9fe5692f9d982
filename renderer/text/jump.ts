/** Words of the jump box (Ctrl+K). */
export const JUMP_TEXT = {
  open: '搜索组织、会员、信用代码、功能',
  title: '跳转',
  placeholder: '输入名称、拼音、首字母、信用代码或功能',
  results: '搜索结果',
  none: '没有匹配的组织、会员或功能',
  hint: '上下键选择，回车打开，Esc 关闭',
  page: '功能',
  association: '组织',
  member: '会员',
} as const
