import { readFileSync, writeFileSync } from 'node:fs'
import { processTree } from './process-tree'

/** Most memory that lay in RAM (RSS) since it was last begun, in MiB. Linux: read from /proc. */
export interface PeakMemory {
  readonly main: number
  /** The page's process, with its workers. */
  readonly page: number
}

const MIB = 1024

interface Processes {
  readonly main: number
  readonly page: number
}

function processesOf(app: number): Processes {
  const typeOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  const page = processTree(app).find((pid) => typeOf(pid).includes('--type=renderer'))
  const main = processTree(app).find((pid) => !typeOf(pid).includes('--type=') && pid >= app)
  if (page === undefined || main === undefined) throw new Error('no page')
  return { main, page }
}

const fieldOf = (pid: number, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / MIB

/** Begins to watch the processes of an app anew; the answer gives their peak since then. */
export function watchMemory(app: number): () => PeakMemory {
  const { main, page } = processesOf(app)
  // 5: the peak starts again at what lies in RAM now (proc(5), clear_refs).
  for (const pid of [main, page]) writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return () => ({
    main: Math.round(fieldOf(main, 'VmHWM')),
    page: Math.round(fieldOf(page, 'VmHWM')),
  })
}
