import type * as FilePromises from 'node:fs/promises'
import type { ElectronApplication } from '@playwright/test'

/** In the main process the disk is full at the `n`-th write to a file or sync of one from now on, once. */
export const fillDisk = (app: ElectronApplication, n: number): Promise<void> =>
  app.evaluate(async (_, wanted) => {
    const load = process.mainModule?.require
    if (load === undefined) throw new Error('the main process is no CommonJS module')
    const { open } = load('node:fs/promises') as typeof FilePromises
    const file = await open(process.execPath, 'r')
    const face = Object.getPrototypeOf(file) as Record<'write' | 'datasync', (...args: unknown[]) => unknown>
    await file.close()
    const real = { write: face.write, datasync: face.datasync }
    let left = wanted
    for (const name of ['write', 'datasync'] as const) {
      face[name] = async function full(this: unknown, ...args: unknown[]) {
        left -= 1
        if (left > 0) return real[name].apply(this, args)
        Object.assign(face, real)
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      }
    }
  }, n)

/** In the main process the `n`-th sync of a file from now on never returns: the program can be killed in the middle of it. */
export const stallDisk = (app: ElectronApplication, n: number): Promise<void> =>
  app.evaluate(async (_, wanted) => {
    const load = process.mainModule?.require
    if (load === undefined) throw new Error('the main process is no CommonJS module')
    const { open } = load('node:fs/promises') as typeof FilePromises
    const file = await open(process.execPath, 'r')
    const face = Object.getPrototypeOf(file) as Record<'datasync', (...args: unknown[]) => unknown>
    await file.close()
    const real = face.datasync
    let left = wanted
    face.datasync = async function stalled(this: unknown, ...args: unknown[]) {
      left -= 1
      return left > 0 ? real.apply(this, args) : new Promise(() => {})
    }
  }, n)
