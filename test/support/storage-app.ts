import type { Page } from '@playwright/test'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { StartReport } from '../../renderer/store/start-report'
import { test as deskTest, type Desk } from './app'
import type { StorageStart } from './storage-page/storage-window'

const root = resolve(__dirname, '../..')

/** Builds the page of the storage tests into a new folder, the product's main process and preload beside it. */
export async function buildStorageApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kexie-storage-app-'))
  const { build } = await import('vite')
  const { rendererConfig } = await import('../../build/vite-configs.mjs')
  const config = rendererConfig()
  await build({
    ...config,
    root: join(__dirname, 'storage-page'),
    build: { ...config.build, outDir: join(folder, 'dist/renderer') },
  })
  for (const part of ['electron', 'preload']) {
    await cp(join(root, 'dist', part), join(folder, 'dist', part), { recursive: true })
  }
  await writeFile(join(folder, 'package.json'), await readFile(join(root, 'package.json')))
  return folder
}

/** One run of the app on a profile, with the store open. */
export interface StorageDesk extends Desk {
  readonly report: StartReport
}

export const passphrase = '山城步道 2026'

interface Fixtures {
  readonly storage: {
    readonly newProfile: () => Promise<string>
    /** Starts the app, makes or opens the keys, opens the store. */
    readonly launch: (profile?: string) => Promise<StorageDesk>
  }
}

export const test = deskTest.extend<Fixtures, { storageApp: string }>({
  storageApp: [
    // Playwright reads from this pattern which other fixtures are needed: none.
    async ({}, provide) => {
      const folder = await buildStorageApp()
      await provide(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  storage: async ({ desks, storageApp }, provide) => {
    const launch = async (profile?: string): Promise<StorageDesk> => {
      const desk = await desks.launch({ ...(profile === undefined ? {} : { profile }), folder: storageApp })
      return { ...desk, report: await openStorage(desk.page) }
    }
    await provide({ newProfile: desks.newProfile, launch })
  },
})

/** Makes or opens the keys and opens the store, as the screens do. */
export async function openStorage(page: Page): Promise<StartReport> {
  return page.evaluate(async (secret) => {
    const status = await window.kexie['keys.status']()
    const desk = { office: '500103', operator: '王芳', pcName: '一号机', passphrase: secret }
    const keys =
      status.ok && status.value.state === 'new'
        ? await window.kexie['keys.create'](desk)
        : await window.kexie['keys.unlock'](secret)
    if (!keys.ok) throw new Error(keys.failure.code)
    const opened: StorageStart = await window.openStorage()
    if (!opened.ok) throw new Error(`${opened.failure.code} ${JSON.stringify(opened.failure.facts)}`)
    return opened.value
  }, passphrase)
}

export { expect } from '@playwright/test'
