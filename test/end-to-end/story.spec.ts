import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { cameraPhoto } from '../support/camera-photo'
import { chooseFiles } from '../support/dialogs'
import { cellOf, finalise, printedText, savingOf, typeScores } from '../support/evaluations'
import {
  chooseBundle,
  databaseOf,
  enrol,
  exportToCity,
  foundOffice,
  openExchange,
  writeReceipt,
} from '../support/exchange-steps'
import { filesWith } from '../support/files-with'
import { plaintextOf } from '../support/format-reader'
import { chooseLedger, mendCreditCode, summaryOf, takeIn, toPreview } from '../support/import-steps'
import { samplePhones } from '../support/ledger-files'
import { headingOf, navOf, partOf } from '../support/register-steps'
import { resize, takeScreenshots } from '../support/screenshots'

/*
 * One year of a district office on its real ledger (test/fixtures/ledger-district.xlsx), from the first start to the
 * receipt of 市科协: two running apps, each with a profile of its own, and a folder for the stick between them.
 */

const NAME = '重庆大竹光电有限公司企业科协'
const CODE = '91500103GE56774483'
/** Municipal-level associations of the ledger, of which 市科协 takes up one. */
const [TAKEN_UP, DECLINED] = ['重庆翠云新材料有限公司企业科协', '重庆石船检测技术有限公司企业科协']

const search = async (page: Page, typed: string): Promise<void> => {
  await navOf(page, '科协组织').click()
  await page.getByLabel('搜索组织').fill(typed)
}

/** Opens the one association that the search has left. */
const openFirst = async (page: Page): Promise<void> => {
  await expect(page.getByRole('status').filter({ hasText: '条' })).toHaveText(/^1 \//)
  await page.getByRole('grid', { name: '科协组织列表' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
}

const openRecord = async (page: Page, name: string): Promise<void> => {
  await search(page, name)
  // The list remembers the last search, which left one line as well.
  await expect(page.getByRole('grid', { name: '科协组织列表' })).toContainText(name)
  await openFirst(page)
  await headingOf(page, name).waitFor()
}

test('a ledger becomes an evaluation that 市科协 has received', async ({ desks }) => {
  const stick = await desks.newProfile()
  const city = await desks.launch()
  const district = await desks.launch()
  const recovery = await foundOffice(city, '市科协')
  await foundOffice(district, '两江新区')
  await resize(city, 1366, 768)
  await resize(district, 1366, 768)

  await test.step('the ledger, with a repair in the preview', () => importLedger(district))
  await test.step('the register: search, one edit, its history', () => editRecord(district))
  await test.step('what is due and wrong, with its article', () => lookAtFindings(district))
  await test.step('the evaluation of one association, by keyboard, with a photo', () =>
    evaluate(district, stick))
  await test.step('city root, card, roster, pinned root', () => enrol(city, district, stick))
  const bundle = await exportToCity(district, stick)

  await test.step('市科协 looks, takes in, decides, answers', () => takeInAtCity(city, bundle))
  const receipt = join(stick, 'receipt.kxb')
  await openExchange(city)
  await writeReceipt(city, receipt)
  await test.step('the district sees what 市科协 has received and decided', () =>
    readReceipt(district, receipt))
  await test.step('the same bundle again', async () => {
    const known = await databaseOf(city)
    await chooseBundle(city, bundle)
    await expect(city.page.getByText(/^已于 .* 导入，没有变化$/)).toBeVisible()
    expect(await databaseOf(city)).toBe(known)
  })

  await city.close()
  await district.close()
  await test.step('npm run bundle -- verify', () => verifyByHand(bundle, stick, recovery))
  await test.step('no phone number of the ledger', async () => {
    const phones = await samplePhones()
    expect(phones.length).toBeGreaterThan(500)
    execFileSync('age', ['-d', '-i', join(stick, 'recovery.txt'), '-o', join(stick, 'inside.bin'), bundle])
    const plain = plaintextOf(readFileSync(join(stick, 'inside.bin')))
    expect(plain.includes(NAME)).toBe(true)
    expect(phones.filter((phone) => plain.includes(phone))).toEqual([])
    for (const { profile } of [city, district]) expect(await filesWith(profile, phones)).toEqual([])
    // The search finds what is not sealed, so it would have found those.
    expect((await filesWith(district.profile, [NAME])).length).toBeGreaterThan(0)
  })
})

async function importLedger(desk: Desk): Promise<void> {
  const { page } = desk
  await chooseLedger(desk)
  await toPreview(page)
  await expect(summaryOf(page)).toContainText('新增组织 49，市级转建议 8，新增会员 237')
  await mendCreditCode(page, '915001032B4915544U')
  await expect(summaryOf(page)).toContainText('新增组织 50，市级转建议 8')
  await takeScreenshots(desk, 'story-preview')
  await takeIn(page)
}

async function editRecord(desk: Desk): Promise<void> {
  const { page } = desk
  for (const typed of [CODE, NAME]) {
    await search(page, typed)
    await expect(page.getByRole('status').filter({ hasText: '条' })).toHaveText('1 / 58 条')
  }
  await openFirst(page)
  await headingOf(page, NAME).waitFor()
  await page.getByLabel('科技工作者数').fill('８９０')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^已保存/).first()).toBeVisible()
  await takeScreenshots(desk, 'story-record')
  await partOf(page, '历史').click()
  const change = page.getByRole('row').filter({ hasText: '科技工作者数' }).filter({ hasText: '890' })
  await expect(change).toContainText('886')
  await expect(change).toContainText('王敏')
}

async function lookAtFindings(desk: Desk): Promise<void> {
  const { page } = desk
  await navOf(page, '工作台').click()
  await takeScreenshots(desk, 'story-home')
  await page.getByRole('link', { name: '全部', exact: true }).click()
  const late = page
    .getByRole('table', { name: '待办事项' })
    .getByRole('row')
    .filter({ hasText: '距上次会员（代表）大会已超过 5 年' })
    .filter({ hasText: '重庆悦来新材料股份有限公司企业科协' })
  await expect(late).toContainText('《实施细则》第二十六条')
  await navOf(page, '科协组织').click()
  await page.getByLabel('搜索组织').fill('')
  await takeScreenshots(desk, 'story-list')
}

async function evaluate(desk: Desk, stick: string): Promise<void> {
  const { page } = desk
  await navOf(page, '年度评估').click()
  await page.getByRole('searchbox').fill(CODE)
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: '开始评估' })).toBeFocused()
  await page.keyboard.press('Enter')
  const photo = join(stick, '批复.jpg')
  writeFileSync(photo, await cameraPhoto(page, 1200, 800))
  await chooseFiles(desk.app, [photo])
  await typeScores(page, {
    A1: async () => {
      await page.keyboard.press('p')
      await expect(page.getByRole('heading', { name: '照片 1 张' })).toBeVisible()
    },
  })
  await expect(savingOf(page)).toContainText('已保存')
  await takeScreenshots(desk, 'story-evaluation')
  await finalise(page, '良好')
  await expect(cellOf(page, 'A1 现场')).toHaveAttribute('aria-readonly', 'true')
  const text = await printedText(desk, join(stick, '评估表.pdf'))
  expect(text).toContain(NAME)
  expect(text).toMatch(/第2页\/共\d+页/)
  await page.getByRole('button', { name: '返回' }).click()
}

async function takeInAtCity(desk: Desk, bundle: string): Promise<void> {
  const { page } = desk
  const before = await databaseOf(desk)
  await chooseBundle(desk, bundle)
  await expect(page.getByRole('table', { name: '将要变更' })).toContainText('科协组织58')
  expect(await databaseOf(desk)).toBe(before)
  await page.getByRole('button', { name: /^应用 \d+ 项变更$/ }).click()
  await expect(page.getByText(/^已应用 \d+ 项变更/)).toBeVisible()

  await openRecord(page, TAKEN_UP)
  await page.getByRole('button', { name: '采纳全部' }).click()
  await expect(page.getByText('已采纳，随下一个交换包告知')).toBeVisible()
  await openRecord(page, DECLINED)
  await expect(page.getByRole('button', { name: '不采纳' })).toBeDisabled()
  await page.getByLabel('答复说明（不采纳时必填）').fill('不属市级登记范围')
  await page.getByRole('button', { name: '不采纳' }).click()
  await expect(page.getByText('已答复不采纳，随下一个交换包告知')).toBeVisible()
}

async function readReceipt(desk: Desk, receipt: string): Promise<void> {
  const { page } = desk
  await chooseBundle(desk, receipt)
  await expect(page.getByRole('status').filter({ hasText: '市科协已接收' })).toContainText(
    '已接收 1 份年度评估',
  )
  await page.getByRole('button', { name: /^应用 \d+ 项变更$/ }).click()
  await expect(page.getByText(/^已应用 \d+ 项变更/)).toBeVisible()
  await navOf(page, '年度评估').click()
  await expect(page.getByRole('row', { name: NAME })).toContainText('市科协已接收')
  await openRecord(page, TAKEN_UP)
  await expect(page.getByText('待市科协确认', { exact: true })).toHaveCount(0)
  await openRecord(page, DECLINED)
  await expect(page.getByText(/^市科协于 .* 答复，不采纳本单位的建议：不属市级登记范围/)).toBeVisible()
  await openExchange(desk)
  await expect(page.getByText('没有未报送的变更')).toBeVisible()
  await takeScreenshots(desk, 'story-exchange')
}

function verifyByHand(bundle: string, stick: string, recovery: string): void {
  const identity = join(stick, 'recovery.txt')
  writeFileSync(identity, `${recovery}\n`)
  const verify = (file: string) =>
    spawnSync('npm', ['run', '--silent', 'bundle', '--', 'verify', file, '--identity', identity], {
      encoding: 'utf8',
    })
  const accepted = verify(bundle)
  expect(accepted.stdout).toContain('genuine: signed by 500157 两江新区一号机')
  expect(accepted.status).toBe(0)
  const changed = join(stick, 'changed.kxb')
  const whole = readFileSync(bundle)
  writeFileSync(
    changed,
    whole.map((byte, index) => (index === whole.length >> 1 ? byte ^ 1 : byte)),
  )
  const refused = verify(changed)
  expect(refused.stdout).toContain('refused:')
  expect(refused.status).toBe(1)
}
