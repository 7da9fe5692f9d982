export type LogLevel = 'info' | 'warn' | 'error'
export type LogFacts = Readonly<Record<string, number | string>>

const CODE_LIKE = /^[A-Za-z0-9_.:+-]{0,80}$/
const LONG_NUMBER = /\d{7,}/g

/**
 * One line of the log. The log may leave the office with a support request, so a fact is a number or a code: text
 * that is no code (a name, a path, a sentence) and long digit strings (telephones, credit codes) are masked.
 */
export const logLine = (time: Date, level: LogLevel, event: string, facts: LogFacts): string =>
  `${JSON.stringify({ time: time.toISOString(), level, event, ...masked(facts) })}\n`

function masked(facts: LogFacts): LogFacts {
  const entries = Object.entries(facts).map(([key, value]) => [key, maskedFact(value)] as const)
  return Object.fromEntries(entries)
}

function maskedFact(value: number | string): number | string {
  if (typeof value === 'number') return Math.abs(value) < 1e10 ? value : '#'
  return CODE_LIKE.test(value) ? value.replace(LONG_NUMBER, '#') : '*'
}

/**
 * What of an exception may be logged: its class, its system code, and where it was thrown in our own file. The
 * message may quote what a person typed and is left out.
 */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const place = /([\w-]+\.cjs:\d+:\d+)/.exec(error.stack ?? '')?.[1]
  return { name: error.name, ...code, ...(place === undefined ? {} : { place }) }
}
