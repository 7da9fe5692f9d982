/** Words of the notice that the program ended while it wrote a file out. */
export const UNFINISHED_TEXT = {
  tag: '没有写完',
  label: '没有写完的文件',
  removed: (names: readonly string[]) =>
    `上次写${quoted(names)}时程序中断，没有写完，半截文件已经删除。还需要的，请再导出或保存一次。`,
  away: (names: readonly string[]) =>
    `上次写${quoted(names)}时程序中断，没有写完；所在的U盘或文件夹现在找不到，里面以“.part”结尾的半截文件不能用，插上U盘后再打开程序就会删除。还需要的，请再导出或保存一次。`,
  seen: '知道了',
} as const

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')
