/** Words of the page on which the PCs of one office pass everything to each other. */
export const SITE_TEXT = {
  title: '本单位多台电脑',
  link: '多台电脑',
  intro:
    '走访用的笔记本带上本单位的全部数据，在现场照常登记；回来把改动带回办公室。两台都改过的内容，两个值都保留，在“待裁定”里由人决定。',
  export: '导出给另一台',
  exporting: '正在导出…',
  whole: '完整导出',
  wholeTitle: '完整导出本单位的全部数据？',
  wholeText:
    '给新登记的、重装过的，或提示“中间缺少数据包”的电脑用。文件含会员名册、联系方式和全部照片，只有名册中本单位的电脑能打开，可能较大。平时用“导出给另一台”，只带对方还没有的。',
  wholeYes: '完整导出',
  no: '取消',
  choose: '只带选中的企业科协…',
  onlyChosen:
    '这台电脑只带了选中的企业科协：名单、提醒和统计只算这些，其余都在办公室的电脑上，没有少。改动请带回办公室，由那里报送市科协。',
  import: '导入',
  bars: {
    'not-listed': '还不能导出：这台电脑还没有登记进市科协的名册，文件无从签名。',
    alone: '还不能导出：名册中本单位只登记了这一台电脑。请先登记另一台，再在本机导入新名册。',
  },
  barSteps: { 'not-listed': '去登记', alone: '导入新名册' },
  report: '报送市科协请固定由办公室的一台电脑办理；走访笔记本的改动先带回这一台，再一并报送。',

  pcs: '本单位的电脑',
  pc: '电脑',
  own: '本机',
  state: '登记',
  came: '收到它的数据',
  cameHint: '制作时间',
  went: '它已收到本机数据',
  wentUpTo: (minute: string) => `到 ${minute} 导出的为止`,
  wentOf: { stream: '收到过', some: '只有选中的组织', none: '还没有回报' },
  never: '还没有',
  empty: '还没有名册',
  emptyText: '导入市科协发来的名册后，这里列出本单位登记的电脑。',

  add: '再加一台电脑',
  steps: [
    '在新电脑上安装本程序，首次启动时选择同一个单位，给它起个名字（如“走访笔记本”），设自己的口令。',
    '在新电脑的“名册与登记”保存身份卡，交市科协；接电话逐组核对指纹。',
    '市科协登记后发来新名册，本机和新电脑都导入。新电脑第一次导入时核对根指纹。',
    '在本机点“完整导出”，或点“只带选中的企业科协…”带上要走访的几家；把文件拷到新电脑，在那里导入。',
    '走访回来，在新电脑上打开本页点“导出给另一台”，拿到本机导入。以后两边这样来回即可。',
  ],
  lost: '电脑丢失或被盗：立即告诉市科协注销它，步骤见',
} as const

/** Words of the page on which the associations are chosen that go to another PC of the office. */
export const CHOOSE_TEXT = {
  title: '选择带走的企业科协',
  intro:
    '选中的连同会员、评估、照片、附件和上级科协组织一起带走，本单位的评分表和设置都在内。没选的留在本机，不会因此显示为缺少或被删除；带回的改动只并入选中的。',
  table: '本单位的企业科协',
  name: '组织名称',
  host: '依托单位',
  division: '区县',
  plannedOn: '计划走访',
  assessors: '走访人员',
  searchLabel: '查找企业科协',
  search: '名称、依托单位、走访人员、拼音、信用代码',
  when: '走访计划',
  year: '今年排了走访的',
  soon: '两周内走访的',
  chosen: (count: number) => `带走 ${count} 个`,
  none: '全不选',
  export: (count: number) => (count === 0 ? '导出' : `导出选中的 ${count} 个`),
  preparing: '正在准备拼音，马上列出…',
  noMatch: '没有符合条件的企业科协',
  noPlan: '走访日期在“年度评估”的名单里排；也可以清空“走访计划”，从全部企业科协中选。',
} as const
