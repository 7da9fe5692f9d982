/** Words of the recovery sheet and the root sheet. */
export const SHEETS_TEXT = {
  title: '打印恢复单',
  titleWithRoot: '打印恢复单和根密钥单',
  none: '没有待打印的单子',
  noneText:
    '单子已打印并确认。内容已从这台电脑抹去，只在纸上。忘记口令时在启动页用恢复单重设，换电脑时在“数据备份”里用它恢复。',
  later: '以后再打印',
  print: '打印',
  printed: '已打印，字迹清楚，已交专人保管',
  confirm: '确认并从本机抹去',
  confirmFirst: '请先打印，并勾选“已打印…”。',
  confirmed: '已确认，内容已从本机抹去',
  why: '确认之后，这里的内容会从电脑上抹去，只留在纸上。确认之前，首页会一直提醒。',

  recoveryTitle: '恢复单',
  recoveryLead:
    '凭此单可在电脑损坏、丢失或忘记口令时恢复本单位的数据。任何持有此单的人都能打开本单位的备份，请按重要印鉴保管。',
  rootTitle: '全市信任根（根密钥单）',
  rootSecret: '根密钥',
  rootLead:
    '签发名册的电脑坏了、丢了或要换密钥时，凭此单由市科协的电脑重新签发，各区县不必重新登记（数据交换 → 名册与登记 → 用根密钥单签发）。平时不得使用。请由两人见证，封存保管；电脑里不再有它，丢了只能重建信任根，各单位重新核对。',
  secret: '恢复码',
  secretHint:
    '每 6 个字符一组，空格和大小写不计。AGE-SECRET-KEY-1 之后没有字母 O、B、I：像 O 的是数字零，像 B 的是数字八。',
  recipient: '公开标识',
  rootHint: '共 14 组，每组 5 个字符，按编号逐组输入；没有字母 I、L、O、U。输错一个字，程序会指出是哪一组。',
  fingerprint: '根指纹',
  pcFingerprint: '本机签名指纹',
  office: '单位',
  pc: '电脑',
  madeOn: '制作日期',
  keeper: '保管人签字',
  witness: '见证人签字',
  place: '存放处',
  qr: '恢复码的二维码',
  remind: '恢复单尚未打印',
  remindRoot: '根密钥单尚未打印',
  remindText: '电脑损坏或忘记口令时，没有恢复单就无法找回数据。',
  remindRootText: '签发名册的电脑坏了、丢了，没有根密钥单就只能重建信任根，由各单位逐个电话核对。',
  remindAction: '现在打印',
} as const
