/** Words of the print preview, and notations that every printed sheet shares. */
export const PRINT_TEXT = {
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  preview: '打印预览',
  back: '返回',
  savePdf: '保存为 PDF',
  toPrinter: '打印',
  saved: (name: string) => `已保存：${name}`,
} as const
