/** The state of saving, in the top bar and under forms. */
export const SAVE_TEXT = {
  nothingYet: '本次尚无改动',
  saving: '正在保存…',
  saved: (time: string) => `已保存 ${time} · 本机与日志`,
  notSaved: '未保存',
} as const

/** The local time of day of an ISO instant, `HH:MM:SS`. */
export function clockOf(instant: string): string {
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}

/** Day and minute of an ISO instant, local: `2026-11-22 14:32`. */
export function minuteOf(instant: string): string {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

const two = (number: number): string => String(number).padStart(2, '0')
