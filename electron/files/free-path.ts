import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'

/** A path in a folder that nothing has yet: 表.pdf, 表 (2).pdf … */
export function freePath(folder: string, name: string): string {
  const { name: bare, ext } = parse(name)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${bare} (${number})${ext}`)
    if (!existsSync(path)) return path
  }
}
