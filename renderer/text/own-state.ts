/** Words for how this PC stands in the roster, where something is to be done. */
export const OWN_STATE_TEXT = {
  /** How a PC is listed for longer; the one that signs rosters does it itself. */
  again: {
    district:
      '请到“数据交换 → 名册与登记”保存身份卡，交市科协续期，再在那里导入新名册；密钥不必更换，数据不受影响。',
    city: '请到“数据交换 → 名册与登记”保存身份卡，在签发名册的电脑上读取并续期，再把新名册导入本机；密钥不必更换，数据不受影响。',
    signer:
      '名册由本机签发，在本机就能续期：到“数据交换 → 名册与登记”保存身份卡，再点“读取身份卡”选中它，登记进名册；密钥不必更换，数据不受影响。',
  },
  soon: (day: string, again: string) => `本机的登记 ${day} 到期。${again}`,
  expired: (day: string, again: string) =>
    `本机的登记已于 ${day} 到期，仍能交换，但对方每次都会看到提醒。${again}`,
  revoked: (day: string, lastUpTo: number | null, others: readonly string[]) =>
    [
      `这台电脑已于 ${day} 被市科协注销，不能再交换数据；本机的内容照常可看。`,
      lastUpTo === null ? '' : `市科协收到本机的变更到第 ${lastUpTo} 号为止。`,
      others.length === 0 ? '' : `本单位现在登记的是：${others.map((name) => `“${name}”`).join('、')}。`,
      '注销有误、还要用这台的，请先到“数据交换 → 名册与登记”更换密钥，再重新登记。',
    ].join(''),
  renewed: {
    district:
      '本机更换过密钥，新密钥还没有登记。请保存身份卡交市科协，请其登记新的、注销旧的一条，再导入新名册。',
    city: '本机更换过密钥，新密钥还没有登记。原由本机签发名册的，请用根密钥单签发；否则在签发名册的电脑上登记新的、注销旧的一条。',
  },
  soonTag: '即将到期',

  reminder: '本机的登记',
  tags: { revoked: '本机已注销', expired: '登记已过期', soon: '登记即将到期', renewed: '登记未完成' },
  revokedBrief: (day: string) =>
    `这台电脑已于 ${day} 被市科协注销，不能再交换数据：此后在这台上录入的送不出去。`,
  expiredBrief: (day: string) => `本机的登记已于 ${day} 到期，请续期；现在仍能交换。`,
  soonBrief: (day: string) => `本机的登记 ${day} 到期，请在此以前续期。`,
  renewedBrief: '本机更换过密钥，新密钥还没有登记，登记以前不能交换数据。',
  link: '名册与登记',
} as const
