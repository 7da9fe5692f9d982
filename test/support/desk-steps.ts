import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, type Desk } from './app'
import { chooseWhereToSave } from './dialogs'
import { chooseBundle, exportToCity, openExchange } from './exchange-steps'

/*
 * Steps between the municipal desk and a district's, each as a clerk takes it: choose, look, apply; send down.
 */

/** A link of the main navigation; its count of open things may stand behind the name. */
export const mainLink = ({ page }: Desk, name: string): Locator =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: new RegExp(`^${name}`) })

/** The offices and their bundles, on 市科协's exchange page. */
export const officesOf = ({ page }: Desk): Locator => page.getByRole('grid', { name: '各单位报送情况' })

/** Chooses one bundle and applies it. */
export async function takeBundle(desk: Desk, path: string): Promise<void> {
  await chooseBundle(desk, path)
  await takeShown(desk)
}

/** Applies the bundle of which the preview is on its way. */
export async function takeShown({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: /^应用|^登记收到/ }).click()
  await expect(page.getByText(/^已应用 \d+ 项变更|^没有变化/).first()).toBeVisible()
}

/** 市科协 writes its bundle for a district. */
export async function sendDown(city: Desk, office: string, path: string): Promise<void> {
  await openExchange(city)
  await chooseWhereToSave(city.app, path)
  await officesOf(city).getByRole('row', { name: office }).getByRole('button', { name: '下发' }).click()
  await expect(city.page.getByText('数据包已写好，可以安全拔出')).toBeVisible()
}

/** Carries bundles between 市科协 and a district, each taken in at the other end. */
export interface Carrier {
  readonly up: (district: Desk) => Promise<void>
  readonly down: (district: Desk, office: string) => Promise<void>
}

export function carrier(city: Desk, stick: string): Carrier {
  let number = 0
  return {
    up: async (district) => takeBundle(city, await exportToCity(district, stick)),
    down: async (district, office) => {
      number += 1
      const path = join(stick, `down-${number}.kxb`)
      await sendDown(city, office, path)
      await takeBundle(district, path)
    },
  }
}
