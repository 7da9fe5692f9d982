import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { keepWhatIsSeen } from './failed-desks'
import { processTree } from './process-tree'

/** One running app with its window. */
export interface Desk {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Ends the app as a power cut would: SIGKILL to every process of it, none can react. */
  readonly kill: () => Promise<void>
  /** Closes it as an operator would. */
  readonly close: () => Promise<void>
}

export interface LaunchOptions {
  /** The folder given with `--profile`. */
  readonly profile: string
  /** More command line, after the app's path (a .kxb file, say). */
  readonly args?: readonly string[]
  /** The app's folder; the product unless a test has built another page. */
  readonly folder?: string
}

/** Milliseconds that a start or one step of it may take: long, because a loaded machine is slow and not wrong. */
const PATIENCE = 60_000

const root = resolve(__dirname, '../..')
/** `KEXIE_SLOW_PC=6`: the page has a sixth of this PC's speed, as in an office; shows what only a quick PC forgives. */
const { KEXIE_SWITCHES: switches = '', KEXIE_SLOW_PC: slowness = '1' } = process.env

/**
 * Starts the built app (dist/) on a profile. Without a path of its own Playwright starts the Electron that the
 * configuration names, and holds the app's start until it has attached itself: a window that opens just then would
 * wait for a debugger that never comes.
 */
export async function launchDesk({ profile, args = [], folder = root }: LaunchOptions): Promise<Desk> {
  const app = await _electron.launch({
    args: [...switches.split(' ').filter(Boolean), folder, `--profile=${profile}`, ...args],
    cwd: root,
    timeout: PATIENCE,
  })
  app.context().setDefaultTimeout(PATIENCE)
  const page = await app.firstWindow({ timeout: PATIENCE })
  // The window may still be on its way from its first, empty page: what is evaluated there would be lost.
  await page.waitForURL(/^app:/)
  if (slowness !== '1') {
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: Number(slowness) })
  }
  const main = app.process()
  const ended = new Promise<void>((settle) => main.once('exit', () => settle()))
  return {
    app,
    page,
    profile,
    kill: async () => {
      if (main.exitCode !== null || main.signalCode !== null) return
      for (const pid of processTree(main.pid ?? 0)) endProcess(pid)
      await ended
    },
    close: () => app.close(),
  }
}

/** SIGKILL; a process may have ended with its parent a moment before. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

interface Fixtures {
  /** Starts apps for this test; those still running at its end are killed and their profiles removed. */
  readonly desks: {
    readonly newProfile: () => Promise<string>
    readonly launch: (options?: Partial<LaunchOptions>) => Promise<Desk>
  }
}

export const test = base.extend<Fixtures>({
  // Playwright reads from this pattern which other fixtures are needed: none.
  desks: async ({}, provide, info) => {
    const folders: string[] = []
    const running: Desk[] = []
    const newProfile = async (): Promise<string> => {
      const folder = await mkdtemp(join(tmpdir(), 'kexie-desk-'))
      folders.push(folder)
      return folder
    }
    const launch = async (options: Partial<LaunchOptions> = {}): Promise<Desk> => {
      const desk = await launchDesk({ ...options, profile: options.profile ?? (await newProfile()) })
      running.push(desk)
      return desk
    }
    await provide({ newProfile, launch })
    if (info.status !== info.expectedStatus) await keepWhatIsSeen(running, info)
    for (const desk of running) await desk.kill()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  },
})

export { expect } from '@playwright/test'
