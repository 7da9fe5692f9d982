/** Words of the first start: notice, office, passphrase. */
export const FIRST_START_TEXT = {
  title: '企业科协工作台 · 首次启动',
  steps: ['使用须知', '单位与操作人', '设置口令'],
  stepOf: (at: number, all: number) => `第 ${at} 步，共 ${all} 步`,
  next: '下一步',
  back: '上一步',

  noticeTitle: '使用须知',
  notice: [
    '本软件为非涉密软件，严禁录入国家秘密和工作秘密。',
    '全部数据保存在这台电脑上，本软件不连接网络；与市科协往来使用签名并加密的交换包文件。',
    '会员和联系人信息属于个人信息：只录工作需要的内容，录入前告知用途并取得同意（《个人信息保护法》）。',
    '年度评估的指标、分值和等次由本单位自定，《实施细则》第四十条没有规定具体指标；评估结论由人确认。',
  ],
  accept: '我已阅读，保证不录入国家秘密',
  acceptFirst: '请先勾选确认，再继续。',

  officeTitle: '单位与操作人',
  office: '所在单位',
  officeHint:
    '输入名称、拼音或首字母查找，如“两江”“liangjiang”“ljxq”。选定后不能更改；换电脑、加电脑的也选原来的单位，进入后再带回数据。',
  officeSince: (name: string, ended: readonly { readonly name: string; readonly whole: boolean }[]) =>
    `${name}（含原${ended.map((each) => (each.whole ? each.name : `${each.name}部分区域`)).join('、')}）`,
  officeCity: '市科协的电脑与区县的不同，请只在市科协选它。',
  cityRoot: '全市名册',
  cityRootMake: '还没有：这是市科协的第一台电脑，由它建立根密钥和名册',
  cityRootExists: '已经有了：另加一台电脑，或旧电脑坏了、丢了，由这台接替',
  operator: '操作人姓名',
  operatorHint: '每次改动都会记下这个名字，之后可在“设置”里更换。',
  pcName: '电脑名称',
  pcNameHint: '便于区分多台电脑，如“办公室电脑”“走访笔记本”。',
  must: '这一栏必须填写',

  passphraseTitle: '设置口令',
  passphraseWhy:
    '口令用来打开这台电脑上的数据，每次启动时输入。口令无法找回，下一步会给出“恢复单”，请打印后锁好。',
  create: '建立密钥并进入',
  creating: '正在建立密钥，约需几秒钟，请不要关闭…',
} as const
