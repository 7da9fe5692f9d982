import { readFileSync } from 'node:fs'

/** One row of the import table in ARCHITECTURE.md. */
export interface ImportRow {
  readonly folder: string
  readonly may: readonly string[]
  readonly packages: readonly string[]
}

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The table under the heading “Imports”. */
export function importTable(): readonly ImportRow[] {
  const [, section = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('\n## Imports\n')
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((line) => {
    const [, folder = '', may, packages] = line.split('|')
    return { folder: folder.trim(), may: list(may), packages: list(packages) }
  })
}

/** Whether a path is a folder's own or below it. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`)

/** The row a file belongs to: the longest that matches. */
export const rowOf = (path: string, rows: readonly ImportRow[]): ImportRow | undefined =>
  rows
    .filter(({ folder }) => isWithin(path, folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)
    .at(0)

/** Whether a pattern of the table (`shared/base`, `shared/*`, `node:*`, `*`) allows a path or a package. */
export function allows(pattern: string, name: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1))
  return isWithin(name, pattern) || isWithin(name, pattern.replace(/\.tsx?$/, ''))
}
