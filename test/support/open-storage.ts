import type { Page } from '@playwright/test'
import type { StartReport } from '../../renderer/store/start-report'
import type { StorageStart } from './storage-page/storage-window'

const passphrase = '山城步道 2026'

/** Makes or opens the keys and opens the store, as the screens do. */
export async function openStorage(page: Page, office = '500103'): Promise<StartReport> {
  return page.evaluate(
    async ({ secret, office }) => {
      const status = await window.kexie['keys.status']()
      const desk = { office, operator: '王芳', pcName: '一号机', passphrase: secret }
      const keys =
        status.ok && status.value.state === 'new'
          ? await window.kexie['keys.create'](desk)
          : await window.kexie['keys.unlock'](secret)
      if (!keys.ok) throw new Error(keys.failure.code)
      const opened: StorageStart = await window.openStorage()
      if (!opened.ok) throw new Error(`${opened.failure.code} ${JSON.stringify(opened.failure.facts)}`)
      return opened.value
    },
    { secret: passphrase, office },
  )
}
