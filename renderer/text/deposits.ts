/** Words of the safekeeping of districts' snapshots at 市科协. */
export const DEPOSIT_TEXT = {
  title: '寄存在市科协',
  lead: '办公室的电脑和U盘可能一起损坏。可以把一份备份交市科协代存：文件只有本单位的电脑和恢复单打得开，市科协看不到内容。',
  make: '做一份寄存备份…',
  making: '正在备份…',
  made: (name: string) => `${name} 已写好，可以安全拔出。请连同下一个数据包一起交市科协收存。`,
  none: '还没有寄存过',
  noneText: '做一份寄存备份，和报送的数据包放在同一个U盘里交市科协。',
  recover:
    '这台电脑坏了时：向市科协要回寄存的文件，在新电脑上首次启动选同一单位，再到“数据备份”的“从备份文件恢复”，用这台电脑的恢复单打开。照片和附件也在文件里。',

  cityTitle: '各单位寄存的备份',
  cityLead: (generations: number) =>
    `代各单位保管的备份文件。内容只有寄存的单位打得开；收存时按数据包里登记的校验值核对，交还时再核对一次。每个单位留最近 ${generations} 份，更早的在收存新的之后删去（本方案）。`,
  awaiting: (offices: number) => `${offices} 个单位送来了备份文件，尚未收存。文件和数据包在同一个U盘里。`,
  toKeep: '去收存',
  keep: '收存文件…',
  kept: (office: string) => `已收存 ${office} 的备份，读回核对一致`,
  giveBack: '交还…',
  gaveBack: '已写好，可以安全拔出，请交还寄存单位',
  cityNone: '还没有单位寄存',
  cityNoneText: '导入单位的数据包后，它登记的寄存备份列在这里；再点“收存文件”选它一起送来的文件。',

  office: '单位',
  madeOn: '制作日期',
  name: '文件',
  size: '大小',
  state: '状态',
  announced: '待收存',
  keptOn: (day: string) => `${day} 已收存`,
  returnedOn: (day: string) => `${day} 已交还`,
  droppedOn: (day: string) => `${day} 起由新的代替`,
  reason: '寄存备份',
} as const
