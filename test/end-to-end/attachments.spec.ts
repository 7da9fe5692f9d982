import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { cameraPhoto } from '../support/camera-photo'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { filesWith } from '../support/files-with'
import { foundDesk, OFFICE, unlockDesk } from '../support/opened-desk'
import { navOf, partOf } from '../support/register-steps'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

const PDF = Buffer.from('%PDF-1.7\n章程草案 charter-words-in-plain\n%%EOF\n')

/** Lets files be pasted or dropped onto the attachments of the open page. */
const bring = (page: Page, type: 'paste' | 'drop', name: string, content: Buffer): Promise<void> =>
  page.locator('.attachments').evaluate(
    (element, { type, name, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], name))
      const init = { bubbles: true, cancelable: true }
      element.dispatchEvent(
        type === 'drop'
          ? new DragEvent(type, { ...init, dataTransfer: data })
          : new ClipboardEvent(type, { ...init, clipboardData: data }),
      )
    },
    { type, name, bytes: [...content] },
  )

test('material of an application is attached as it comes: dropped, pasted, chosen; and is there after a restart', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  const association = { kind: 'association' as const, id: 'a1', office: OFFICE }
  await seedRecords(
    page,
    [
      { ...association, set: { name: '康美科协', level: 'municipal', status: 'preparing' } },
      {
        kind: 'dossier',
        id: 'd1',
        office: OFFICE,
        set: { associationId: 'a1', matter: 'establish', level: 'municipal', appliedOn: '2026-11-01' },
      },
    ],
    OFFICE,
  )
  const show = async (on: Page): Promise<void> => {
    await navOf(on, '科协组织').click()
    await on.getByRole('row', { name: /康美科协/ }).click()
    await partOf(on, '申请办理').click()
  }
  await show(page)
  await expect(page.getByText('材料 0 / 5')).toBeVisible()
  await page.getByRole('combobox', { name: '作为材料' }).click()
  await page.getByTitle('企业科协章程', { exact: true }).click()

  await bring(page, 'drop', '章程（草案）.pdf', PDF)
  await expect(page.getByRole('heading', { name: '附件 1 个' })).toBeVisible()
  await expect(page.getByText('材料 1 / 5')).toBeVisible()
  await bring(page, 'drop', '换个名字.docx', PDF)
  await expect(page.getByText('“换个名字.docx”的内容已在附件中，没有重复添加。')).toBeVisible()
  await bring(page, 'paste', '签到.jpg', await cameraPhoto(page, 300, 200))
  await expect(page.getByRole('heading', { name: '附件 2 个' })).toBeVisible()

  const folder = await desks.newProfile()
  writeFileSync(join(folder, '印章.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, '名册.pdf'), 'MZ\x90\0')
  writeFileSync(join(folder, '空.pdf'), '')
  writeFileSync(join(folder, '打包.docx'), 'Rar!\x1a\x07\0')
  const refused = ['空.pdf', '打包.docx', '印章.png', '名册.pdf']
  await chooseFiles(
    desk.app,
    refused.map((name) => join(folder, name)),
  )
  await page.getByRole('button', { name: '添加附件' }).click()
  // Each refusal stays to be read, the first as well as the last.
  for (const name of refused) await expect(page.getByText(`“${name}”没有添加`)).toBeVisible()
  await expect(page.getByText('“印章.png”没有添加：是网页或 SVG')).toBeVisible()
  await expect(page.getByText('“名册.pdf”没有添加：是可以运行的程序')).toBeVisible()

  await page.getByRole('button', { name: '修改“章程（草案）.pdf”的名称和说明' }).click()
  await page.getByRole('textbox', { name: '附件说明' }).fill('大会通过稿')
  await page.keyboard.press('Enter')
  await expect(page.getByText('大会通过稿')).toBeVisible()
  await page.getByRole('button', { name: '移除“签到.jpg”' }).click()
  await expect(page.getByRole('heading', { name: '附件 1 个' })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByRole('button', { name: '查看“签到.jpg”' }).click()
  await expect(page.getByRole('dialog', { name: '附件图片 1/1' }).getByRole('img')).toBeVisible()
  await takeScreenshots(desk, 'attachment-preview')
  await page.keyboard.press('Escape')
  await takeScreenshots(desk, 'attachments')

  const copy = join(folder, 'copy.pdf')
  await chooseWhereToSave(desk.app, copy)
  await page.getByRole('button', { name: '另存“章程（草案）.pdf”' }).click()
  await expect(page.getByText('已另存为“copy.pdf”')).toBeVisible()
  expect(readFileSync(copy)).toEqual(PDF)
  const hash = createHash('sha256').update(PDF).digest('hex')
  const served = await page.evaluate(async (path) => (await fetch(path)).status, `/photo/${hash}`)
  expect(served, 'a document never becomes a page').toBe(404)

  await desk.kill()
  expect(await filesWith(desk.profile, ['charter-words-in-plain'])).toEqual([])
  const again = await desks.launch({ profile: desk.profile })
  await unlockDesk(again)
  await show(again.page)
  await expect(again.page.getByRole('heading', { name: '附件 2 个' })).toBeVisible()
  await expect(again.page.getByText('章程（草案）.pdf')).toBeVisible()
  await expect(again.page.getByText('大会通过稿')).toBeVisible()
})
