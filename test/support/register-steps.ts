import type { Locator, Page } from '@playwright/test'

/** The title of a page. */
export const headingOf = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

/** A link of the navigation. */
export const navOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name })

/** A part of the page of an association. */
export const partOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: '组织信息的各部分' }).getByRole('link', { name, exact: true })
