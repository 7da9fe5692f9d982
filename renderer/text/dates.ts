const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** A day as a heading: 2026年11月22日 星期日. `day` is YYYY-MM-DD. */
export function dateLine(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const weekday = WEEKDAYS[new Date(year, month - 1, date).getDay()] ?? ''
  return `${year}年${month}月${date}日 星期${weekday}`
}
