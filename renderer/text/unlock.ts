/** Why what was typed from the recovery sheet cannot be its secret. */
export type SecretProblem =
  | { readonly problem: 'length'; readonly length: number }
  /** `group`: the number of the only group in which one other character makes it right; absent: there is none. */
  | { readonly problem: 'typo'; readonly group?: number }

/** Words of the screen that asks for the passphrase. */
export const UNLOCK_TEXT = {
  title: '企业科协工作台',
  who: (office: string, pcName: string) => `${office} · ${pcName}`,
  passphrase: '口令',
  fileWaits: (name: string) => `数据包“${name}”已收到，输入口令后先预览，由你决定是否导入。`,
  filesWait: (count: number) => `${count} 个数据包已收到，输入口令后先逐个预览，由你决定是否导入。`,
  enter: '进入',
  entering: '正在打开…',
  secrecy: '非涉密软件，严禁录入国家秘密',
  opening: '正在核对日志和数据库…',
  openFailed: '数据没有打开',
  retry: '再试一次',
  forgot: '忘记口令？用恢复单重设',
  recoverTitle: '用恢复单重设口令',
  recoverText: '请取出本机首次启动时打印的恢复单。数据不受影响，只换口令。',
  secret: '恢复单上的恢复码',
  secretHint: '以 AGE-SECRET-KEY-1 开头，逐组输入，空格和大小写不计。',
  secretWrong: (found: SecretProblem) => {
    if (found.problem === 'length')
      return `恢复码以 AGE-SECRET-KEY-1 开头，共 74 个字符（空格不计），现在是 ${found.length} 个。`
    return found.group === undefined
      ? '恢复码抄错了字，请对照恢复单逐组核对。'
      : `恢复码抄错了一个字，请对照恢复单核对第 ${found.group} 组。`
  },
  recover: '重设口令并进入',
  recovering: '正在打开…',
  back: '返回',
} as const
