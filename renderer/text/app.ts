/** Words of the frame around every page. */
export const APP_TEXT = {
  name: '企业科协工作台',
  skip: '跳到正文',
  nav: '主导航',
  loading: '正在打开…',
  notFound: '没有这个页面',
  notFoundHint: '地址可能来自旧版本，或者本单位没有这一页。请从左侧导航重新进入。',
  backHome: '回工作台',
  crashTitle: '这个页面出错了',
  crashHint:
    '已经保存的数据没有受影响。可以重试；若再次出错，请从“设置”页查看版本号，连同做过的操作告诉技术人员。',
  retry: '重试',
  undo: '撤销',
  close: '关闭',
} as const
