import type { Locator, Page } from '@playwright/test'
import type { Desk } from './app'

/** The title of a page. */
export const headingOf = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** A link of the navigation. */
export const navOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name })

/** A part of the page of an association. */
export const partOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '组织信息的各部分' }).getByRole('link', { name, exact: true })

/** Seeks an association in the list and opens its page. */
export async function openRecord({ page }: Desk, name: string): Promise<void> {
  await navOf(page, '科协组织').click()
  await page.getByLabel('搜索组织').fill(name)
  await page.getByRole('grid', { name: '科协组织列表' }).getByText(name).click()
  await headingOf(page, name).waitFor()
}
