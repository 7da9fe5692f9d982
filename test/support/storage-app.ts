import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StartReport } from '../../renderer/store/start-report'
import { test as deskTest, type Desk } from './app'
import { openStorage } from './open-storage'

/** One run of the app on a profile, with the store open. */
export interface StorageDesk extends Desk {
  readonly report: StartReport
}

interface Fixtures {
  readonly storage: {
    readonly newProfile: () => Promise<string>
    /** Starts the app, makes or opens the keys, opens the store. */
    readonly launch: (profile?: string, office?: string) => Promise<StorageDesk>
  }
}

export const test = deskTest.extend<Fixtures, { storageApp: string }>({
  storageApp: [
    // Playwright reads from this pattern which other fixtures are needed: none.
    async ({}, provide) => {
      const { buildStorageApp } = await import('../../build/build.mjs')
      const folder = await mkdtemp(join(tmpdir(), 'kexie-storage-app-'))
      await buildStorageApp(folder)
      await provide(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
  storage: async ({ desks, storageApp }, provide) => {
    const launch = async (profile?: string, office?: string): Promise<StorageDesk> => {
      const desk = await desks.launch({ ...(profile === undefined ? {} : { profile }), folder: storageApp })
      return { ...desk, report: await openStorage(desk.page, office) }
    }
    await provide({ newProfile: desks.newProfile, launch })
  },
})

export { expect } from '@playwright/test'
