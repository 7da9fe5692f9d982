import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logLine, type LogFacts, type LogLevel } from './log-line'

/** Writes codes and numbers; see `logLine` for what is masked. */
export interface Log {
  readonly info: (event: string, facts?: LogFacts) => void
  readonly warn: (event: string, facts?: LogFacts) => void
  readonly error: (event: string, facts?: LogFacts) => void
}

interface Limits {
  readonly bytes: number
  readonly files: number
}

const LIMITS: Limits = { bytes: 1_000_000, files: 5 }

/** The log file `<folder>/desk.log`; full files move to `desk.1.log` … and the oldest is dropped. */
export function openLog(folder: string, limits: Limits = LIMITS): Log {
  mkdirSync(folder, { recursive: true })
  const file = (age: number): string => join(folder, age === 0 ? 'desk.log' : `desk.${age}.log`)
  const rotateWhenFull = (): void => {
    if (!existsSync(file(0)) || statSync(file(0)).size < limits.bytes) return
    for (let age = limits.files - 2; age >= 0; age--) {
      if (existsSync(file(age))) renameSync(file(age), file(age + 1))
    }
  }
  const write = (level: LogLevel, event: string, facts: LogFacts = {}): void => {
    try {
      rotateWhenFull()
      appendFileSync(file(0), logLine(new Date(), level, event, facts))
    } catch (error) {
      // A log that cannot be written (full disk, stick pulled) must not stop the work it reports on.
      process.stderr.write(`log: ${event} not written (${error instanceof Error ? error.name : 'error'})\n`)
    }
  }
  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
    error: (event, facts) => write('error', event, facts),
  }
}
