import type { Failure } from '../../shared/base/result'
import type { CodeOf } from '../../shared/ipc/contract'
import type { WRITE_OUT_CODES } from '../../shared/ipc/files'
import type { exchangeMethods } from '../../shared/ipc/exchange'
import type { trustMethods } from '../../shared/ipc/trust'

type Table = typeof exchangeMethods & typeof trustMethods
/** Codes of the keys, which have their sentences in `failures.ts`. */
type OfKeys = 'wrong-passphrase' | 'vault-lost' | 'keys-damaged' | 'not-created'
type Shared =
  | (typeof WRITE_OUT_CODES)[number]
  | 'cannot-read'
  | 'cannot-write'
  | 'cancelled'
  | 'disk-full'
  | 'token-unknown'
  | 'too-large'
/** Codes that only exchange and trust bring. */
export type ExchangeFailure = Exclude<CodeOf<Table[keyof Table]>, Shared | OfKeys>

const COPY_AGAIN = '请从原处重新拷贝一次；仍不行的，请对方重新导出。本机数据没有改动。'
const ASK_SENDER = '请与发送单位联系核实。文件原样保留，本机数据没有改动。'
const UPGRADE = '请升级本程序后再导入；文件请保留，本机数据没有改动。'
const NEW_ROSTER = '请导入市科协最新的名册，再试一次。'
const READ_AGAIN = '请重新选择一次文件。'
const FORGED = `内容不可信，没有读取。${ASK_SENDER}`

/** What a person reads when a bundle, card or roster is refused: what is wrong, and what to do next. */
export const EXCHANGE_FAILURES: Readonly<
  Record<ExchangeFailure, { readonly cause: string; readonly next: string }>
> = {
  'not-for-us-or-damaged': { cause: '不是发给本单位的，或文件已损坏，请重新拷贝', next: COPY_AGAIN },
  'not-a-bundle': {
    cause: '这不是科协数据包，或文件开头已损坏',
    next: '请确认选对了文件；选对了的，请重新拷贝。',
  },
  incomplete: { cause: '文件不完整，请重新拷贝', next: COPY_AGAIN },
  damaged: { cause: '文件中间有内容被改动或损坏', next: COPY_AGAIN },
  'longer-than-declared': { cause: '文件比应有的长，末尾多出内容', next: COPY_AGAIN },
  'newer-format': { cause: '文件格式比本程序新，请升级', next: UPGRADE },
  'newer-schema': { cause: '数据由更新版本的程序导出，请升级', next: UPGRADE },

  'no-roster': {
    cause: '本机还没有名册，无法核对是谁发来的',
    next: '请先到“数据交换 → 名册与登记”导入市科协的名册。',
  },
  'signature-missing': { cause: '文件没有签名', next: FORGED },
  'signature-twice': { cause: '同一个密钥在文件中签了两次', next: FORGED },
  'signature-wrong': { cause: '签名与内容不符，内容被改动过', next: FORGED },
  'unknown-signer': { cause: '签名的电脑不在名册中', next: `${NEW_ROSTER}仍不行的，请与发送单位电话核实。` },
  'revoked-signer': {
    cause: '签名的电脑已被注销（电脑丢失、停用或更换了密钥），它签名的一律拒收',
    next: '请对方在现已登记的电脑上重新导出。文件原样保留，本机数据没有改动。',
  },
  'signer-of-other-office': { cause: '签名的电脑不属于所写的发送单位', next: FORGED },
  'wrong-addressee': { cause: '这个数据包不是发给本单位的', next: '请转交收件单位；本机数据没有改动。' },

  'roster-wrong': { cause: '名册的签名不对，不能采用', next: '请向市科协重新索取名册，并电话核对。' },
  'roster-older': { cause: '这份名册比本机的旧，不予采用', next: '请向市科协索取最新的名册。' },
  'roster-forked': {
    cause: '名册与本机的名册互相矛盾',
    next: '两份之中有一份不是市科协现在的电脑签发的。请立即打电话向市科协核实，核清以前不要导入。错的是本机那一份的：还没有登记的电脑，到“数据交换 → 名册与登记”放下它、从头导入；已经登记的，由市科协用根密钥单签发新的名册来改正。',
  },
  'roster-gap': {
    cause: '名册与本机的名册接不上，中间缺少版本',
    next: '请向市科协索取完整的名册文件，先导入它。',
  },
  'other-root': {
    cause: '名册来自另一个根密钥，与本机确认过的不同',
    next: '请立即打电话向市科协核实，核清以前不要导入。市科协重建过信任根的，先到“数据交换 → 名册与登记”导入它给的名册文件，按电话里读出的数字改认，再导入这个文件。',
  },

  'manifest-malformed': { cause: '文件清单不合格式', next: ASK_SENDER },
  'frame-mismatch': { cause: '文件内容与清单对不上', next: COPY_AGAIN },
  'frame-hash-wrong': { cause: '文件内容与清单的校验值不符', next: COPY_AGAIN },
  bomb: { cause: '文件声明的内容大得不正常，没有解压', next: ASK_SENDER },
  'frame-malformed': { cause: '文件中有一段内容不合格式', next: ASK_SENDER },
  'record-malformed': { cause: '文件中有记录不合格式，整个文件没有导入', next: ASK_SENDER },
  gap: {
    cause: '中间缺少数据包，还不能导入这一个',
    next: '请先导入缺少的那一段；找不到的，把本机新的数据包或回执交给对方，对方下次导出时会自动补上。',
  },
  'wrong-purpose': { cause: '这个文件不是这里要的那一种', next: '请选择交换用的数据包或回执。' },
  'own-bundle': {
    cause: '这是本机自己导出的数据包',
    next: '请拿到本单位的另一台电脑上导入；本机数据没有改动。',
  },
  'receipt-malformed': { cause: '回执内容不合格式', next: ASK_SENDER },

  'card-malformed': { cause: '这不是身份卡，或文件已损坏', next: '请对方重新保存身份卡，再拷贝一次。' },
  'key-taken': {
    cause: '名册中已有另一台电脑使用这把密钥',
    next: '请与对方核实；一台电脑只能有自己的密钥。',
  },
  'pc-taken': {
    cause: '名册中这台电脑已登记为别的密钥或别的单位',
    next: '请与对方核实后，让其重新建立密钥。',
  },
  'card-revoked': { cause: '这台电脑已被注销，不能再登记', next: '请让对方重新建立密钥，保存新的身份卡。' },
  'card-unknown': { cause: '身份卡已失效', next: '请重新读取一次身份卡。' },
  'not-signer': {
    cause: '这台电脑没有签发名册的权限',
    next: '请在市科协签发名册的那台电脑上办理；那台坏了、丢了的，在市科协另一台电脑上用根密钥单接替。',
  },
  listed: {
    cause: '本机已经列在名册中，不能放下这份名册',
    next: '名册有疑问的，请与市科协电话核对；由其用根密钥单签发新的名册，导入后自然改正。',
  },
  'root-unprinted': {
    cause: '上一次建立的信任根还没有打印根密钥单，不能再建一次',
    next: '请先到“打印恢复单和根密钥单”打印、封存。它只在这台电脑里有一份，换掉了就没有单子可用。',
  },
  'rosters-full': {
    cause: '名册已签发一千版，不能再接着签发',
    next: '请到“数据交换 → 名册与登记 → 用根密钥单签发”重新签发一版。',
  },
  'digits-differ': {
    cause: '输入的根指纹与文件里的不一样',
    next: '请让市科协在电话里再读一遍；仍不一样的，文件不可信，不要采用。',
  },
  'root-gone': {
    cause: '根密钥已从内存中抹去（用过一次，或超过十分钟）',
    next: '请重新输入根密钥单。',
  },
  'sheet-group': { cause: '根密钥单输入有误', next: '请对照纸上逐字核对这一组。' },
  'sheet-length': { cause: '根密钥单没有输完', next: '纸上共 14 组，每组 5 个字符，请接着输入。' },
  'sheet-recovery': {
    cause: '这是恢复单，不是根密钥单',
    next: '请取出标题为“全市信任根（根密钥单）”的那一张。恢复单只能找回数据，不能签发名册。',
  },
  'sheet-damaged': {
    cause: '每一组都对，合起来却不是一张根密钥单',
    next: '请核对是否把两张单子混在了一起；单子由更新版本的程序打印的，请升级本程序。',
  },
  'sheet-other-root': {
    cause: '这张根密钥单与本机名册不是同一个根',
    next: '请核对单子上印的指纹，取出与名册相同的那一张；名册导错了的，先导入正确的名册。',
  },
  'pc-unknown': { cause: '名册中没有这台电脑', next: '请刷新名册后再试。' },
  'offer-unknown': { cause: '名册文件已失效', next: READ_AGAIN },
  'trust-damaged': {
    cause: '本机保存的名册损坏',
    next: '请联系技术人员；核清以前不要导入或导出。',
  },
  'not-listed': {
    cause: '这台电脑还没有登记进名册，不能导出',
    next: '请先保存身份卡交市科协登记，再导入新的名册。',
  },
  'no-recipients': { cause: '名册中没有收件单位的电脑', next: '请先登记收件单位的身份卡。' },
  'no-other-pc': {
    cause: '名册中本单位只登记了这一台电脑',
    next: '请让另一台电脑保存身份卡交市科协登记，两台都导入新名册后再导出。',
  },
  'draft-unknown': { cause: '这次导出已经结束', next: '请重新导出一次。' },
  'bundle-unknown': { cause: '打开的数据包已经关闭', next: READ_AGAIN },
  'frame-unknown': { cause: '数据包中没有这一段', next: READ_AGAIN },
}

/** What the facts of a refusal add: the missing range, the roster's version, the place in the file. */
export function refusalDetail({ code, facts = {} }: Failure): string | undefined {
  switch (code) {
    case 'gap':
      return `缺第 ${facts['from']} 至 ${facts['to']} 号变更。`
    case 'revoked-signer':
      return revokedDetail(facts)
    case 'unknown-signer':
    case 'signer-of-other-office':
      return facts['roster'] === undefined ? undefined : `本机名册为第 ${facts['roster']} 版。`
    case 'sheet-group':
      return `第 ${facts['group']} 组不对。`
    case 'sheet-length':
      return `已输完 ${facts['groups']} 组。`
    case 'sheet-other-root':
      return facts['sheet'] === undefined
        ? undefined
        : `单子的指纹：${facts['sheet']}。本机名册的根指纹：${facts['pinned']}。`
    case 'roster-gap':
      return facts['held'] === undefined
        ? undefined
        : `本机为第 ${facts['held']} 版，对方为第 ${facts['version']} 版。`
    case 'newer-schema':
      return facts['program'] === undefined ? undefined : `对方程序版本：${facts['program']}。`
    case 'record-malformed':
      return facts['line'] === undefined ? undefined : `第 ${facts['frame']} 段第 ${facts['line']} 行。`
    default:
      return undefined
  }
}

/** Which PC it was, since when, how far its changes had come, and where the office works now. */
function revokedDetail(facts: NonNullable<Failure['facts']>): string {
  const since = facts['on'] === undefined ? '' : `“${facts['pc']}”于 ${facts['on']} 注销。`
  const arrived = facts['upTo'] === undefined ? '' : `它的变更收到第 ${facts['upTo']} 号为止。`
  const listed = String(facts['now'] ?? '').split('\n')
  const now = facts['now'] === undefined ? '' : `该单位现登记的电脑：${listed.join('、')} 登记。`
  return `${since}${arrived}${now}本机名册为第 ${facts['roster']} 版。`
}
