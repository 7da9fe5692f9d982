import type { PcName } from '../../shared/ipc/trust'

type Role = 'district' | 'city'

/** Words for what one roster says and another one does not carry on. */
export const ROSTER_LOSSES_TEXT = {
  readmitted: (count: number) => `采用这份名册，${count} 台已注销的电脑会重新有效`,
  readmittedNext: {
    district:
      '采用以前，请打电话向市科协核实：丢失、被盗的电脑一旦重新有效，别人就能用它冒充。市科协说不知道的，不要采用。',
    city: '签发这份名册时没有见过当时的注销。采用以后，请在签发名册的电脑上立即把它们再注销一次；说不清来历的，不要采用。',
  },
  gone: (count: number) => `本机名册里的 ${count} 台电脑，这份名册里没有`,
  goneNext: {
    district:
      '采用以后，它们签名的数据包不能再导入。请告诉市科协：签发这份名册的电脑没有见过这些登记，要请它们重新保存身份卡、再登记一次。',
    city: '采用以后，它们签名的数据包不能再导入。还在用的，请其重新保存身份卡，再登记一次。',
  },
  goneOwn: {
    district:
      '其中有本机：采用以后，本机就成了未登记，不能交换，数据不受影响。请把身份卡再交市科协登记，导入新的名册。',
    city: '其中有本机：采用以后，本机就成了未登记，不能交换，数据不受影响。请保存本机身份卡，在签发名册的电脑上再登记一次。',
  },

  astray: (from: string) => `${from}采用的名册，有本机名册里没有的内容`,
  astrayGone: '那边已登记，这里没有：',
  astrayReadmitted: '那边已注销，这里仍然有效：',
  astrayNext: {
    district: '请告诉市科协，由其核实后再登记、再注销一次。',
    city: '原来签发名册的电脑在本机接替以前办过这些，本机接替时没有见过。请先核实：当时注销的，在签发名册的电脑上立即再注销；当时登记的，请其重新保存身份卡，再登记。不是那台电脑丢失以前办的，不要照办。',
  },
  toRoster: '去名册与登记',

  pc: (office: string, { name, from, revokedOn }: PcName, isOwn: boolean) =>
    `${office}“${name}”（${isOwn ? '本机，' : ''}${revokedOn === null ? `${from} 登记` : `${revokedOn} 注销`}）`,
} as const satisfies Record<string, unknown> &
  Record<`${string}Next` | `${string}Own`, Readonly<Record<Role, string>>>
