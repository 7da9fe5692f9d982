import { join } from 'node:path'
import type { Json } from '../../shared/base/json'
import { schemeRecordIdOf } from '../../shared/records/scheme'
import { defaultScheme } from '../../shared/scoring/default-scheme'
import type { Scheme } from '../../shared/scoring/scheme'
import type { Change } from '../../renderer/store/store-face'
import { expect, test } from '../support/app'
import {
  associationChange,
  cellOf,
  finishedEvaluation,
  openYear,
  previewedText,
  printedText,
} from '../support/evaluations'
import { foundDesk, OFFICE } from '../support/opened-desk'

const NAME = '重庆康美检测技术有限公司企业科协'

/** The second version of a scheme, published: its first indicator asks something else. */
function secondVersion(scheme: Scheme): Change {
  const newer = structuredClone(scheme)
  newer.version += 1
  const first = newer.sections[0]?.indicators[0]
  if (first === undefined) throw new Error('no indicators')
  first.title = '批复与备案材料'
  const id = schemeRecordIdOf(newer.id, newer.version)
  const set = { scheme: newer as unknown as Json, publishedOn: '2026-11-20' }
  return { kind: 'scheme', id, office: OFFICE, set }
}

test('evaluated again under a newer version: the page shows the new scheme, and both stay and print', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  const scheme = defaultScheme('enterprise')
  await openYear(page, [
    associationChange('kangmei', NAME),
    ...finishedEvaluation('kangmei'),
    secondVersion(scheme),
  ])
  await page.getByRole('row', { name: NAME }).getByRole('button', { name: '查看' }).click()
  await expect(cellOf(page, 'A1 现场')).not.toBeEmpty()
  await page.getByRole('button', { name: '步骤', exact: true }).click()
  const panel = page.getByRole('dialog', { name: '评估步骤' })
  await panel.getByRole('button', { name: '按新版重新评估' }).click()
  await expect(page.getByText('有变动的 1 项需重新打分')).toBeVisible()
  await expect(panel.getByText('内容校验相符')).toBeVisible()
  await expect(panel.getByRole('button', { name: '按新版重新评估' })).toHaveCount(0)
  await panel.getByRole('button', { name: '关闭' }).click()
  await expect(page.getByText(`${scheme.name}第 2 版`)).toBeVisible()
  await expect(page.getByText('A1 批复与备案材料').first()).toBeVisible()
  await expect(cellOf(page, 'A1 现场')).toBeEmpty()
  await expect(cellOf(page, 'A2 现场')).not.toBeEmpty()

  await cellOf(page, 'A1 现场').focus()
  await page.keyboard.type('2')
  await expect(cellOf(page, 'A1 现场')).toHaveText('2')
  const folder = await desks.newProfile()
  const now = await printedText(desk, join(folder, '新.pdf'))
  expect(now).toContain('批复与备案材料')
  expect(now).toContain('曾重新打开：按方案第2版重新评估')

  await page.getByRole('button', { name: '返回' }).click()
  await page.getByRole('button', { name: '步骤', exact: true }).click()
  await panel.getByRole('link', { name: '查看与打印' }).click()
  const kept = await previewedText(desk, join(folder, '原.pdf'))
  expect(kept).not.toContain('批复与备案材料')
  expect(kept).toContain('曾重新打开：按方案第2版重新评估')
})
