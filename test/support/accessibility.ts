import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on the page against WCAG 2.1 A and AA and its own advice: rule, what it wants, and where, a line each.
 * Scripts that DevTools hands over are not bound by the content policy.
 */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { readonly axe: { readonly run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id} (${help}), ${nodes.length} times: ${html.slice(0, 200)}`),
  )
}
