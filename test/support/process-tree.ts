import { readdirSync, readFileSync } from 'node:fs'

/** A process and everything it started, the deepest last. Linux: read from /proc. */
export function processTree(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = parentOf(entry)
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const visit = (each: number): readonly number[] => [each, ...(children.get(each) ?? []).flatMap(visit)]
  return visit(pid)
}

/** The second field after the command's closing bracket; `undefined` when the process has just ended. */
function parentOf(pid: string): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
