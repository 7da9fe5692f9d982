/** Words of the screen that asks for the passphrase. */
export const UNLOCK_TEXT = {
  title: '企业科协工作台',
  who: (office: string, pcName: string) => `${office} · ${pcName}`,
  passphrase: '口令',
  enter: '进入',
  entering: '正在打开…',
  secrecy: '非涉密软件，严禁录入国家秘密',
  opening: '正在核对日志和数据库…',
  openFailed: '数据没有打开',
  retry: '再试一次',
} as const
