/** Words at every place where a passphrase is chosen or typed. */
export const PASSPHRASE_TEXT = {
  passphrase: '口令',
  fresh: '新口令',
  again: '再输一次',
  hint: '至少 8 个字符。几个不相干的词连起来最好记，也最难猜。',
  capsLock: '大写锁定已打开',
} as const

/** Why a passphrase is not accepted. */
export const PASSPHRASE_PROBLEMS = {
  short: '至少 8 个字符',
  digits: '只用数字时至少 12 位，或者加上文字',
  repeated: '不能是同一个字符的重复',
  sequence: '不能用连续或常见的字符，如 12345678、qwertyui',
  name: '不能包含操作人姓名或单位名称',
  same: '不能和现在的口令一样（大小写、空格、全角半角不算不同），请另想一个',
  differs: '两次输入不一样',
} as const
export type PassphraseProblem = keyof typeof PASSPHRASE_PROBLEMS
