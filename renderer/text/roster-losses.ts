import type { PcName } from '../../shared/ipc/trust'

type Role = 'district' | 'city'

/** Words for what one roster says and another one does not carry on. */
export const ROSTER_LOSSES_TEXT = {
  readmitted: (count: number) => `这份名册让 ${count} 台已注销的电脑重新有效`,
  readmittedNext: {
    district:
      '采用以前，请打电话向市科协核实：丢失、被盗的电脑一旦恢复，别人就能用它冒充。市科协说不知道的，不要采用。',
    city: '签发这份名册的人没有见过当时的注销。采用以后，请立即把它们再注销一次；说不清来历的，不要采用。',
  },
  gone: (count: number) => `这份名册里没有本机名册列着的 ${count} 台电脑`,
  goneNext: {
    district:
      '它们签名的数据包以后不能导入。请告诉市科协：签发名册的电脑接替时没有见过这些登记，要请其保存身份卡重新登记。',
    city: '它们签名的数据包以后不能导入。还在用的，请其重新保存身份卡，再登记一次。',
  },

  astray: (from: string) => `${from}手里的名册，有本机接替签发时没有见过的内容`,
  astrayGone: '已登记、本机名册里没有：',
  astrayReadmitted: '已注销、本机名册里仍然有效：',
  astrayNext: {
    district: '请告诉市科协，由其核实后再登记、再注销一次。',
    city: '请先核实是不是原来那台电脑丢失以前办的。是的：注销过的立即再注销一次，登记过的请其重新保存身份卡再登记；不是的，不要照办。',
  },
  toRoster: '去名册与登记',

  pc: (office: string, { name, from, revokedOn }: PcName) =>
    revokedOn === null ? `${office}“${name}”（${from} 登记）` : `${office}“${name}”（${revokedOn} 注销）`,
} as const satisfies Record<string, unknown> & Record<`${string}Next`, Readonly<Record<Role, string>>>
