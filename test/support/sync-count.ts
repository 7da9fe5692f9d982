import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Counts the system calls that make data durable (fsync, fdatasync) of a process while `act` runs. */
export async function countSyncs(pid: number, act: () => Promise<void>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'kexie-strace-'))
  const log = join(folder, 'syncs')
  const tracer = spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', log, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const attached = new Promise<void>((settle, refuse) => {
    let said = ''
    tracer.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('attached')) settle()
    })
    tracer.once('exit', () => refuse(new Error(`strace did not attach: ${said}`)))
  })
  const ended = new Promise<void>((settle) => tracer.once('exit', () => settle()))
  try {
    await attached
    await act()
  } finally {
    tracer.kill('SIGINT')
    await ended
  }
  const lines = (await readFile(log, 'utf8')).split('\n')
  await rm(folder, { recursive: true })
  return lines.filter((line) => / f(?:data)?sync\(/.test(line)).length
}
