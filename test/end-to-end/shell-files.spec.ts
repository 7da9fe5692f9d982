import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Desk } from '../support/app'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { stallDisk } from '../support/fill-disk'
import { enterDesk, unlock } from '../support/first-start'
import { startAgain } from '../support/start-again'

const save = ({ page }: Desk, name: string, text: string): Promise<unknown> =>
  page.evaluate(
    ([suggested = '', content = '']) =>
      window.kexie['files.save']({ name: suggested, bytes: new TextEncoder().encode(content) }),
    [name, text],
  )

test('a chosen file is read by its token; the page learns its name, never its path', async ({ desks }) => {
  const desk = await desks.launch()
  const path = join(desk.profile, '台账.xlsx')
  writeFileSync(path, '内容')
  await chooseFiles(desk.app, [path])
  const picked = await desk.page.evaluate(() => window.kexie['files.pick']('ledger'))
  expect(JSON.stringify(picked)).not.toContain(desk.profile)
  expect(picked).toMatchObject({ value: [{ name: '台账.xlsx', bytes: 6 }] })
  const text = await desk.page.evaluate(async (answer) => {
    const [file] = answer.ok ? answer.value : []
    const read = await window.kexie['files.read'](file?.token ?? '')
    return read.ok ? new TextDecoder().decode(read.value) : read.failure.code
  }, picked)
  expect(text).toBe('内容')
})

test('a closed dialog chooses nothing and saves nothing', async ({ desks }) => {
  const desk = await desks.launch()
  await chooseFiles(desk.app, [])
  await chooseWhereToSave(desk.app, undefined)
  expect(await desk.page.evaluate(() => window.kexie['files.pick']('bundle'))).toEqual({
    ok: true,
    value: [],
  })
  expect(await save(desk, 'a.txt', 'x')).toEqual({ ok: true, value: { saved: false, name: '' } })
})

test('a saved file stands whole, and a folder that is gone is said', async ({ desks }) => {
  const desk = await desks.launch()
  const folder = await desks.newProfile()
  await chooseWhereToSave(desk.app, join(folder, '名单.xlsx'))
  expect(await save(desk, '名单.xlsx', '内容')).toEqual({
    ok: true,
    value: { saved: true, name: '名单.xlsx' },
  })
  expect(readdirSync(folder)).toEqual(['名单.xlsx'])
  expect(readFileSync(join(folder, '名单.xlsx'), 'utf8')).toBe('内容')
  await chooseWhereToSave(desk.app, join(folder, 'gone', 'a.xlsx'))
  expect(await save(desk, 'a.xlsx', 'x')).toMatchObject({ failure: { code: 'place-unwritable' } })
})

test('a program that is killed while it writes to a stick tells so at the next start, and removes the half file (threat 24)', async ({
  desks,
}) => {
  const desk = await desks.launch()
  await enterDesk(desk.page, { office: '渝中' })
  const stick = await desks.newProfile()
  await chooseWhereToSave(desk.app, join(stick, '名单.xlsx'))
  // The first sync is that of the note in the profile, the second one the half file's.
  await stallDisk(desk.app, 2)
  await desk.page.evaluate(() => {
    void window.kexie['files.save']({ name: '名单.xlsx', bytes: new Uint8Array(9) })
  })
  await expect.poll(() => readdirSync(stick)).toEqual(['名单.xlsx.part'])
  await desk.kill()

  const again = await desks.launch({ profile: desk.profile })
  await unlock(again.page)
  const notice = again.page.getByRole('region', { name: '没有写完的文件' })
  await expect(notice).toContainText('上次写“名单.xlsx”时程序中断，没有写完，半截文件已经删除')
  expect(readdirSync(stick)).toEqual([])
  await notice.getByRole('button', { name: '知道了' }).press('Enter')
  await expect(notice).toHaveCount(0)
  await expect(again.page.getByRole('heading', { level: 1, name: '工作台' })).toBeFocused()
  await again.page.reload()
  await again.page.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
  await expect(notice).toHaveCount(0)
})

test('a page prints to PDF on A4, with Chinese text and counted pages', async ({ desks }) => {
  const desk = await desks.launch()
  const folder = await desks.newProfile()
  const file = join(folder, '评估表.pdf')
  await chooseWhereToSave(desk.app, file)
  await desk.page.evaluate(() => {
    for (const text of ['第一页：年度评估', '第二页：签字']) {
      const section = document.createElement('section')
      section.style.breakBefore = 'page'
      section.textContent = text
      document.body.append(section)
    }
  })
  const saved = await desk.page.evaluate(() =>
    window.kexie['print.pdf']({ name: '评估表.pdf', footer: '本方案 <b>2026</b>', landscape: false }),
  )
  expect(saved).toMatchObject({ value: { saved: true } })
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  expect(text).toContain('第一页：年度评估')
  expect(text).toContain('本方案 <b>2026</b>')
  expect(text.replaceAll(/\s/g, '')).toContain('第3页/共3页')
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size: +59[45]\.\d+ x 84[12]/)
})

test('a bundle that was double-clicked is named on the screen of the passphrase, and shown behind it', async ({
  desks,
}) => {
  const first = await desks.launch()
  await enterDesk(first.page, { office: '渝中' })
  await first.close()
  const folder = await desks.newProfile()
  const [one, two] = [join(folder, 'one.kxb'), join(folder, 'two.kxb')]
  for (const path of [one, two]) writeFileSync(path, '内容')
  const desk = await desks.launch({ profile: first.profile, args: [one] })
  await expect(
    desk.page.getByText('数据包“one.kxb”已收到，输入口令后先预览，由你决定是否导入。'),
  ).toBeVisible()
  expect(await startAgain(desk, two)).toBe(0)
  await expect(
    desk.page.getByText('2 个数据包已收到，输入口令后先逐个预览，由你决定是否导入。'),
  ).toBeVisible()
  await unlock(desk.page)
  await expect(desk.page.getByRole('grid').getByText('two.kxb')).toBeVisible()
})
