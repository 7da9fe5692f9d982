/** Words of every table. */
export const TABLE_TEXT = {
  all: '全部',
  /** Takes all filters off a list. */
  clear: '清除筛选',
  /** The column of what can be done with a row. */
  actions: '操作',
  keys: '用上下键移动，回车打开，右方向键到这一行的按钮',
  markKeys: '用上下键移动，空格选择，回车打开，右方向键到这一行的按钮',
  mark: (name: string) => `选择 ${name}`,
  markAll: '选择列出的全部',
  orderBy: (title: string) => `按“${title}”排序`,
  count: (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `${shown} / ${all} 条`),
} as const
