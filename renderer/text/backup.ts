import type { SecondCopy, SnapshotReason } from '../../shared/ipc/backup'

/** Words of the backup page. */
export const BACKUP_TEXT = {
  title: '数据备份',
  why: '备份是本单位全部数据的一份加密副本，只有这台电脑和本单位的恢复单打得开。程序每天、每次导入前、每次恢复前自动做一份，旧的按日、按月留存。',
  now: '立即备份',
  saveElsewhere: '另存一份（含照片）…',
  working: '正在备份…',
  done: (bytes: string) => `备份完成，已读回核对（${bytes}）`,
  nothing: '还没有数据，不必备份。',

  shelf: '本机上的备份',
  shelfEmpty: '还没有备份',
  shelfEmptyText: '点“立即备份”做第一份；以后程序每天自动做。',
  at: '时间',
  reason: '缘由',
  size: '大小',
  restore: '恢复…',

  second: '第二备份位置',
  secondNone: '还没有指定。这台电脑损坏或丢失时，本机上的备份也会一起丢失；请指定另一块盘或U盘上的文件夹。',
  secondAt: (name: string) =>
    `每次备份同时写入文件夹“${name}”，照片也在其中。旧的备份同本机一样按日、按月留存；照片每张存一份，不删；别的电脑和别人放在这里的文件一概不动。`,
  secondAway: (name: string) =>
    `文件夹“${name}”现在找不到。请插上U盘；备份仍在本机保存，插上后下一次会补齐。`,
  secondBehind: (name: string) =>
    `文件夹“${name}”里还没有最近的那份备份，或它的照片没有写全。请点“立即备份”再写一份；写不进去的，请检查U盘是否已满、写保护，或写的时候拔出过。`,
  secondHere: '可用',
  secondBehindTag: '缺最近一份',
  secondMissing: '未连接',
  choose: '指定文件夹…',
  change: '更换…',
  forget: '不再使用',

  fromFile: '从备份文件恢复',
  fromFileText: '换了电脑，或要用U盘上的备份时，从这里选择文件。别的电脑做的备份要用恢复单上的恢复码打开。',
  pick: '选择备份文件…',
  recovery: '恢复单上的恢复码',
  recoveryHint: '不是这台电脑做的备份才需要。逐组输入，空格不计。',
  opening: '正在核对…',

  history: '历史记录',
  historyWhy: '每次改动都记入历史，前后相扣。有人绕开程序改动、删去或添加过其中一条，核对时就能看出。',
  historyCheck: '核对历史记录',
  historyChecking: '正在核对…',
  historyWhole: (rows: number) => `共 ${rows} 条，首尾相接，没有被改动过。`,
  historyBroken: (at: number) => `从第 ${at} 条起对不上：历史记录在程序之外被改动过`,
  historyBrokenNext: '请先不要录入，告知单位负责人查明缘由；需要时从改动以前的备份恢复。',

  previewTitle: '恢复前请核对',
  madeAt: '备份时间',
  madeBy: '制作电脑',
  fingerprint: '签名指纹',
  ownFingerprint: '本机制作',
  otherFingerprint:
    '请与恢复单上的“本机签名指纹”逐组核对，一致才可恢复。那台电脑更换过密钥的，与恢复单不同：请打电话请市科协在名册里核对。',
  files: '照片和附件',
  filesInside: (count: number) => `${count} 个，在备份里`,
  filesKept: '不在这份备份里；本机上的照片和附件不动',
  filesBeside: '不在这份备份里；它旁边的“photos”文件夹里有的，恢复时一并取回',
  another: '也可以换一份备份：本机上的、第二备份位置的，或寄存在市科协的。',
  autoDone: '今天的自动备份已做好',
  roster: '备份里的名册',
  rosterOf: (version: number, issued: string) => `第 ${version} 版，签发于 ${issued}`,
  rosterRoot: '根指纹',
  rosterEffects: {
    pin: '本机还没有名册。核对根指纹后勾选，恢复时一并采用；不勾选的，恢复后到“名册与登记”中导入。',
    newer: '与本机的名册相接，比本机的新，恢复时一并采用。',
    kept: '本机的名册与它相同或更新，恢复不影响名册。',
    'other-root': '与本机的名册不是同一个根，不采用；本机的名册不变。',
    refused: '签名核对不上或与本机的名册互相矛盾，不采用；请先与市科协电话核对，再恢复。',
  },
  rosterCompared: '已与市科协电话逐组核对根指纹，完全一致',
  rosterComparedSheet: '已与根密钥单上印的根指纹逐组核对，完全一致',
  kind: '内容',
  inBackup: '备份中',
  hereNow: '现在本机',
  confirm: '恢复到这份备份',
  cancel: '不恢复',
  restoring: '正在恢复…',
  ask: '确定恢复到这份备份？',
  askText: (at: string) =>
    `恢复后，本机将回到 ${at} 的样子。现在的数据先做一份备份，再另存，不会删除；要回来时从备份里恢复即可。`,
} as const

const REASONS: Readonly<Record<SnapshotReason, string>> = {
  manual: '手工',
  daily: '每日自动',
  'before-import': '导入前',
  'before-restore': '恢复前',
}
export const reasonText = (reason: SnapshotReason): string => REASONS[reason]

/** What became of the copy in the second place; empty when there is nothing to say. */
export const secondText = (second: SecondCopy): string =>
  ({
    none: '',
    written: '，第二备份位置也已写好',
    away: '；第二备份位置没有连接，这次没有写入',
    failed: '；第二备份位置没有写好，请检查U盘是否已满、写保护，或写的时候拔出过',
  })[second]

/** Bytes as people read them. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
