import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The events in the log of a profile, oldest first. */
export function logEvents(profile: string): readonly string[] {
  const file = join(profile, 'logs/desk.log')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => (JSON.parse(line) as { readonly event: string }).event)
}
