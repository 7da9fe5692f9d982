import type { Failure } from '../../shared/base/result'
import type { AnyMethod, CodeOf, DoorCode } from '../../shared/ipc/contract'
import type { Methods } from '../../shared/ipc/methods'
import type { StoreFailure } from '../store/store-face'
import { EXCHANGE_FAILURES } from './exchange-failures'

/** What a person reads about an expected failure: what happened, and what to do next. */
export interface FailureText {
  readonly cause: string
  readonly next: string
}

type CodesOf<M> = M extends AnyMethod ? CodeOf<M> : never
/** Every code that a call to the main process or a write to the store can bring; the compiler asks for each. */
export type KnownFailure =
  CodesOf<Methods[keyof Methods]> | DoorCode | StoreFailure['code'] | 'changed-since-preview'

const AGAIN = '请重试；若再次出现，请到“设置”记下版本号，告诉技术人员。'

const FAILURES: Readonly<Record<KnownFailure, FailureText>> = {
  ...EXCHANGE_FAILURES,
  'already-created': {
    cause: '这台电脑已经建立过密钥',
    next: '请关闭程序后重新打开，用当时设置的口令进入。',
  },
  'bad-arguments': { cause: '程序内部传递的内容不合规定，已被拒绝', next: AGAIN },
  'signs-roster': {
    cause: '这台电脑签发全市名册，不能在这里更换密钥',
    next: '它的密钥写在名册里，只有封存的根密钥能改；请取出根密钥单，联系技术人员办理。',
  },
  'deposit-unknown': {
    cause: '没有哪个单位登记寄存过这个文件，或文件被改动过',
    next: '请先导入该单位最新的数据包；已导入的，请该单位重新做一份寄存备份。文件没有收存。',
  },
  'deposit-gone': {
    cause: '寄存的文件不在这台电脑上',
    next: '请到当时收存它的那台电脑上办理；找不到的，请该单位用别处的备份。',
  },
  'bad-sender': { cause: '请求不是来自本程序的页面，已被拒绝', next: '请关闭程序后重新打开。' },
  bug: { cause: '程序内部出错，本次操作没有完成', next: AGAIN },
  'cannot-open': {
    cause: '本机数据库打不开',
    next: '请关闭程序后重新打开；仍打不开的，请联系技术人员，数据文件夹不要删除。',
  },
  'cannot-read': {
    cause: '这个文件读不出来',
    next: '请确认文件没有被别的程序占用、U盘没有拔出，再选一次。',
  },
  'cannot-write': {
    cause: '写不进磁盘，本次内容没有保存',
    next: '请检查数据文件夹是否被杀毒软件或权限挡住，然后再保存一次。',
  },
  'changed-since-preview': {
    cause: '文件在预览之后变了，没有应用',
    next: '请重新添加这个文件，看过预览再应用。',
  },
  'database-newer': {
    cause: '本机数据由更新版本的程序写成',
    next: '请升级本程序后再打开；数据没有改动。',
  },
  demo: {
    cause: '演示数据不能做这一步',
    next: '身份卡、名册、数据包和备份只用于真实数据。请先在上方“结束演示”。',
  },
  'differs-after-writing': {
    cause: '写好的文件读回来与原内容不一致',
    next: '存储设备可能有故障，请换一个U盘或文件夹再保存。',
  },
  'disk-full': { cause: '磁盘空间不足，本次内容没有保存', next: '请清理磁盘空间，然后再保存一次。' },
  'file-missing': {
    cause: '这个文件不在本机，或已损坏',
    next: '请从最近的备份恢复，或请提供单位重新发送。',
  },
  'file-refused': {
    cause: '不接受这类文件（按文件内容判断）',
    next: '请另存为 PDF、OFD、Word（.docx）、Excel（.xlsx）或图片后再添加。',
  },
  'invalid-value': { cause: '有内容不合要求，没有保存', next: '请按各栏下方的提示改好，再保存。' },
  'journal-damaged': {
    cause: '本机日志损坏',
    next: '请先不要继续录入，联系技术人员用最近的备份核对。已有数据仍可查看。',
  },
  'journal-moved': { cause: '日志刚被另一次写入推进', next: AGAIN },
  'keys-damaged': {
    cause: '密钥文件损坏，打不开数据',
    next: '请找出本单位打印的“恢复单”，由技术人员恢复密钥。',
  },
  locked: { cause: '尚未输入口令', next: '请输入口令后再试。' },
  'not-a-photo': {
    cause: '这个文件不是可用的照片',
    next: '请选择 JPG、PNG 等照片；扫描件请先另存为图片。',
  },
  'no-recovery-copy': {
    cause: '这台电脑上没有可用恢复单打开的密钥',
    next: '请先在这台电脑上完成首次启动，再到“数据备份”用恢复单打开备份文件。',
  },
  'not-a-snapshot': {
    cause: '这个文件不是备份',
    next: '市科协发来的数据包请在“数据交换”里导入；备份文件请从“第二备份位置”或另存处选择。',
  },
  'needs-recovery': {
    cause: '这份备份不是这台电脑做的，或文件已损坏',
    next: '别的电脑做的，请先输入恢复单上的恢复码，再选一次文件；是这台电脑做的，请从原处重新拷贝。',
  },
  'other-recovery': {
    cause: '这张恢复单打不开这份备份，或文件已损坏',
    next: '请取做这份备份的那台电脑的恢复单（单上印有电脑名称）；是这台电脑做的，不必输入恢复码；都没有错的，请从原处重新拷贝。',
  },
  'not-created': { cause: '这台电脑还没有建立密钥', next: '请先完成首次启动设置。' },
  'not-found': { cause: '没有找到这条记录', next: '它可能已被删除或转出，请回列表查找。' },
  'read-only': {
    cause: '这条记录不归本单位修改',
    next: '请由它的管理单位修改；市级组织的基本信息由市科协维护，区县科协可以提出建议。',
  },
  'place-full': {
    cause: '所选的位置空间不够，文件没有写成',
    next: '请腾出空间，或换一个U盘、文件夹再来一次。程序里的内容都在，没有变动。',
  },
  'place-unwritable': {
    cause: '写不进所选的位置，文件没有写成',
    next: '请看U盘是否插好、有没有写保护，同名文件是否正被别的程序打开；也可换一个位置再来一次。程序里的内容都在，没有变动。',
  },
  'seal-damaged': {
    cause: '有一段加密内容打不开',
    next: '内容可能来自另一台电脑或已损坏，请联系技术人员用备份核对。',
  },
  'snapshot-of-other-office': {
    cause: '这是别的单位的备份',
    next: '请选择本单位自己的备份文件。',
  },
  cancelled: { cause: '已经取消，什么也没有写入', next: '需要时可以重新开始。' },
  'stale-plan': {
    cause: '预览之后，本机又有新的修改',
    next: '请重新预览一次，再确认导入。',
  },
  'token-unknown': { cause: '所选文件已失效', next: '请重新选择一次文件。' },
  'too-large': { cause: '文件太大', next: '请换一个小一些的文件，或分成几个。' },
  'wrong-recovery': {
    cause: '恢复码不对，没有打开',
    next: '请对照恢复单逐组核对（共 74 个字符，空格不计）；也请确认恢复单属于这台电脑（单上印有电脑名称）。',
  },
  'unknown-kind': { cause: '这类记录来自更新的版本', next: '请升级本程序后再打开。' },
  'same-passphrase': {
    cause: '新口令和现在的口令一样（大小写、空格、全角半角不算不同），密钥没有更换',
    next: '丢失的电脑落到谁手里，谁就可能知道现在的口令。请另想一个新口令，再更换一次。',
  },
  'still-passphrase': {
    cause: '这就是本机现在的口令，没有重设',
    next: '想起了口令的，请按“返回”，直接用它进入；担心别人知道它的，请另想一个新口令。',
  },
  'vault-lost': {
    cause: '操作系统的密钥保管库打不开',
    next: '请用安装时的系统账户登录；重装过系统的，请用“恢复单”恢复密钥。',
  },
  'wrong-passphrase': {
    cause: '口令不对',
    next: '请检查大小写和输入法后再试。口令无法找回，忘记时要用“恢复单”。',
  },
}

/** The sentence for a failure. A code that is not known here (a newer part of the program) reads as `bug`. */
export const failureText = (failure: Failure): FailureText =>
  Object.hasOwn(FAILURES, failure.code) ? FAILURES[failure.code as KnownFailure] : FAILURES.bug
