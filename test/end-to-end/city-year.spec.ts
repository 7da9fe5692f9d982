import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type Desk } from '../support/app'
import { openBackup, openWithSheet, recoverySecretOf, restoreShown } from '../support/backup-steps'
import { carrier, mainLink, officesOf, sendDown, type Carrier } from '../support/desk-steps'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { associationChange } from '../support/evaluations'
import {
  chooseBundle,
  enrol,
  exportToCity,
  fingerprintOf,
  openExchange,
  refusalOf,
  reportedRecords,
} from '../support/exchange-steps'
import { foundDesk, OFFICE, unlockDesk } from '../support/opened-desk'
import { headingOf, navOf, openRecord, partOf } from '../support/register-steps'
import { takeScreenshots } from '../support/screenshots'
import { seedRecords } from '../support/seed-records'

/*
 * A year of a small city: 市科协 and two districts, three programs with a profile each, and a folder for the stick.
 * Reported and returned, moved to the other district, written twice and decided, stolen and revoked, and back again
 * on a new PC.
 */

const LIANGJIANG = '两江新区科协'
const NANAN = '南岸区科协'
const REPORTED = '重庆康美检测技术有限公司企业科协'
const MOVING = '重庆翠云新材料有限公司企业科协'
/** The name that was reported after the last snapshot of the stolen PC. */
const SINCE = '重庆康美检测南区企业科协'
const SOUTHERN = '重庆铜锣光电有限公司企业科协'

test('a year of two districts and 市科协: returned, transferred, in conflict, revoked and recovered', async ({
  desks,
}) => {
  test.slow()
  const stick = await desks.newProfile()
  const [city, district, southern] = [await desks.launch(), await desks.launch(), await desks.launch()]
  await foundDesk(city, 'cq')
  await foundDesk(district)
  await foundDesk(southern, '500108')
  await enrol(city, district, stick)
  await enrol(city, southern, stick)
  await seedRecords(district.page, [...reportedRecords(OFFICE), associationChange('cuiyun', MOVING)], OFFICE)
  const theirs = associationChange('tongluo', SOUTHERN, { localOffice: '500108', approvingOffice: '500108' })
  await seedRecords(southern.page, [{ ...theirs, office: '500108' }], '500108')
  const carry = carrier(city, stick)

  await test.step('spring: a pile of reports, receipts in one go, an evaluation returned', async () => {
    const receipts = await desks.newProfile()
    await takeIn(city, [await exportToCity(district, stick), await exportToCity(southern, stick)])
    await answer(city, receipts)
    await sendDown(city, LIANGJIANG, join(receipts, 'return.kxb'))
    await askedBeforeTakingBack(city)
    await readAnswer(district, receipts)
  })
  await test.step('spring: 市科协 issues its “新星” clusters, a district takes them over and chooses one', async () => {
    await issueClusters(city)
    await carry.down(district, LIANGJIANG)
    await takeClusters(district)
    await carry.up(district)
    await clusterArrived(city)
  })
  await test.step('summer: an association moves to the other district', async () => {
    await offer(district)
    await carry.up(district)
    await handOver(city)
    await carry.down(district, LIANGJIANG)
    await carry.down(southern, NANAN)
    await takeUp(district, southern)
    await carry.up(southern)
    await openTransfers(city)
    await expect(city.page.getByRole('row', { name: MOVING })).toContainText('新单位已接收')
  })
  const [again, secret] =
    await test.step('autumn: two copies of one PC disagree, the district decides', async () => {
      const copied = await desks.newProfile()
      const printed = await recoverySecretOf(district)
      await district.close()
      cpSync(district.profile, copied, { recursive: true })
      const copy = await desks.launch({ profile: copied })
      await unlockDesk(copy)
      await rename(copy, '重庆康美检测集团企业科协')
      const bundles = [await exportToCity(copy, stick)]
      await copy.close()
      const original = await desks.launch({ profile: district.profile })
      await unlockDesk(original)
      await rename(original, '重庆康美检测股份公司企业科协')
      bundles.push(await exportToCity(original, stick))
      await decide(city, original, carry, bundles)
      return [original, printed] as const
    })
  await test.step('winter: the PC is stolen and revoked, and a new one takes its place', async () => {
    const kept = await deposit(again, city, carry, stick)
    await rename(again, SINCE)
    await carry.up(again)
    const late = await exportToCity(again, stick)
    await again.close()
    await revoke(city, late)
    const given = await handBack(city, stick, kept)
    const fresh = await desks.launch()
    await foundDesk(fresh)
    await openBackup(fresh)
    await openWithSheet(fresh, given, secret)
    await restoreShown(fresh, 2, await rootOf(city))
    await enrol(city, fresh, stick, undefined, true)
    await healed(fresh, city, carry)
  })
})

/** Drops what the stick holds on the window of 市科协, with a broken file among it, and applies the good ones. */
async function takeIn(city: Desk, bundles: readonly string[]): Promise<void> {
  const [first = ''] = bundles
  const broken = `${first}.broken.kxb`
  writeFileSync(broken, readFileSync(first).subarray(0, 2_000))
  await openExchange(city)
  await expect(officesOf(city).getByRole('row')).toHaveCount(40)
  await expect(officesOf(city).getByRole('row', { name: LIANGJIANG })).toContainText('从未报送')
  const letter = `${first}.docx`
  writeFileSync(letter, 'PK')
  await dropFiles(city, [...bundles, broken, letter])
  await expect(city.page.getByText('拖入的文件里有 1 个不是 .kxb 数据包，没有加入。')).toBeVisible()
  const pile = city.page.getByRole('grid', { name: '数据包列表' })
  await expect(pile.getByRole('row', { name: 'broken.kxb' })).toContainText('没有导入')
  await expect(pile.getByRole('row', { name: LIANGJIANG })).toContainText('4 项变更')
  await expect(pile.getByRole('row', { name: NANAN })).toContainText('1 项变更')
  await takeScreenshots(city, 'desk-pile')
  await city.page.getByRole('button', { name: '逐个应用 2 个文件' }).click()
  await expect(city.page.getByText('已应用 2 个文件；1 个没有应用')).toBeVisible()
}

/** All receipts go into one folder; one evaluation goes back with its reason, which is taken back and given again. */
async function answer(city: Desk, receipts: string): Promise<void> {
  const { page } = city
  await chooseFiles(city.app, [receipts])
  await page.getByRole('button', { name: '一次写出全部回执…' }).click()
  await expect(page.getByText('2 份回执已写好')).toBeVisible()
  await openExchange(city)
  await expect(officesOf(city).getByRole('row', { name: LIANGJIANG })).toContainText('正常')
  await takeScreenshots(city, 'desk-offices')
  await page.getByRole('link', { name: '评估接收' }).click()
  await returnIt(page, '分数有误')
  await page.getByRole('button', { name: '撤销退回' }).click()
  await expect(page.getByRole('row', { name: REPORTED })).toContainText('市科协已接收')
  await returnIt(page, '现场照片不全')
  await takeScreenshots(city, 'desk-returned')
}

async function returnIt(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: '退回', exact: true }).click()
  await page.getByLabel('退回原因').fill(reason)
  await page.getByRole('dialog').getByRole('button', { name: '退回', exact: true }).click()
  await expect(page.getByRole('row', { name: REPORTED })).toContainText('市科协退回')
}

/** After its bundle has left, taking a return back is asked for first, with what stays as it is. */
async function askedBeforeTakingBack({ page }: Desk): Promise<void> {
  await page.getByRole('link', { name: '评估接收' }).click()
  await page.getByRole('button', { name: '撤销退回' }).click()
  await expect(page.getByRole('dialog')).toContainText('评估在那里已回到“复核”')
  await page.getByRole('button', { name: '不撤销' }).click()
  await expect(page.getByRole('row', { name: REPORTED })).toContainText('市科协退回')
}

/** What came back is on the stick beside the receipt of the other district, which does not concern this one. */
async function readAnswer(district: Desk, receipts: string): Promise<void> {
  const { page } = district
  await openExchange(district)
  const carried = readdirSync(receipts).filter((name) => !name.includes('500108'))
  await dropFiles(
    district,
    carried.map((name) => join(receipts, name)),
  )
  await page.getByRole('button', { name: /^逐个应用 2/ }).click()
  await expect(page.getByText('已应用 2 个文件。')).toBeVisible()
  await mainLink(district, '年度评估').click()
  await expect(page.getByRole('row', { name: REPORTED })).toContainText('复核')
}

/** The list stands in 市科协's settings, from where it is issued to all districts. */
async function issueClusters(city: Desk): Promise<void> {
  const { page } = city
  await mainLink(city, '设置').click()
  await page.getByLabel('名录来源年度').fill('2024')
  await page.getByLabel('集群名称').fill('空天信息\n合成生物')
  await page.keyboard.press('Control+s')
  await mainLink(city, '通知与要求').click()
  await page.getByRole('button', { name: '新增并下发' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox', { name: '类别' }).fill('集群')
  await page.keyboard.press('Enter')
  await expect(drawer).toContainText('空天信息、合成生物')
  await expect(drawer.getByLabel('标题')).toHaveValue('“新星”产业集群名录（2024 年）')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('已写入给 39 个单位的下发内容')).toBeVisible()
}

/** One button takes the list over; then a cluster of it can be chosen in the form of an association. */
async function takeClusters(district: Desk): Promise<void> {
  const { page } = district
  await mainLink(district, '通知与要求').click()
  await page.getByRole('row', { name: /集群名录/ }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: '采用为本单位名录' }).click()
  await expect(panel).toContainText('与本单位名录一致')
  await panel.getByRole('button', { name: '已办理' }).click()
  await expect(page.getByRole('row', { name: /集群名录/ })).toContainText('已答复')
  await openRecord(district, REPORTED)
  await page.getByRole('combobox', { name: '产业集群' }).fill('合成')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('main').getByText(/^已保存/)).toBeVisible()
}

async function clusterArrived(city: Desk): Promise<void> {
  await mainLink(city, '通知与要求').click()
  await expect(city.page.getByRole('row', { name: /集群名录/ })).toContainText('39 个单位中 1 个已答复')
  await openRecord(city, REPORTED)
  await expect(city.page.getByRole('main')).toContainText('合成生物')
}

const openTransfers = async (desk: Desk): Promise<void> => {
  await openExchange(desk)
  await desk.page.getByRole('link', { name: '转隶', exact: true }).click()
}

/** 转隶, the former office's side (《实施细则》第三条). */
async function offer(district: Desk): Promise<void> {
  const { page } = district
  await openRecord(district, MOVING)
  await partOf(page, '转隶').click()
  await page.getByRole('button', { name: '新增转隶' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox', { name: '转入单位' }).fill('南岸')
  await page.keyboard.press('Enter')
  await drawer.getByLabel('新注册地址').fill('重庆市南岸区江南大道1号')
  await drawer.getByLabel('提出转隶日期').fill('2026-06-10')
  await page.keyboard.press('Control+s')
  await expect(drawer).toHaveCount(0)
}

async function handOver(city: Desk): Promise<void> {
  const { page } = city
  await openTransfers(city)
  await page.getByRole('button', { name: '办理移交' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移交', exact: true }).click()
  await expect(page.getByRole('row', { name: MOVING })).toContainText('已移交，待新单位接收')
  await takeScreenshots(city, 'desk-handed-over')
}

/** The former office may only look; the new one takes the association up. */
async function takeUp(district: Desk, southern: Desk): Promise<void> {
  await openRecord(district, MOVING)
  await partOf(district.page, '会议').click()
  await expect(district.page.getByText('组织已转出，这里只供查看')).toBeVisible()
  const { page } = southern
  await openTransfers(southern)
  await page.getByRole('row', { name: MOVING }).getByRole('button', { name: '接收' }).click()
  await expect(page.getByRole('row', { name: MOVING })).toContainText('新单位已接收')
  await openRecord(southern, MOVING)
}

/** The association of the story gets another name. */
async function rename({ page }: Desk, name: string): Promise<void> {
  await navOf(page, '科协组织').click()
  await page.getByLabel('搜索组织').fill('康美检测')
  await page
    .getByRole('grid', { name: '科协组织列表' })
    .getByText(/康美检测/)
    .first()
    .click()
  await page.getByLabel('组织名称', { exact: true }).fill(name)
  await page.keyboard.press('Control+s')
  await headingOf(page, name).waitFor()
}

/** Both bundles reach 市科协, which may not decide; the district does by keyboard, and its decision settles it there. */
async function decide(city: Desk, desk: Desk, carry: Carrier, bundles: readonly string[]): Promise<void> {
  const { page } = desk
  await openExchange(city)
  await dropFiles(city, bundles)
  await city.page.getByRole('button', { name: /^逐个应用 2/ }).click()
  await expect(city.page.getByText('已应用 4 个文件')).toBeVisible()
  await mainLink(city, '待裁定').click()
  await expect(city.page.getByText('由它决定')).toBeVisible()
  await takeScreenshots(city, 'tasks-theirs')
  // The two find out that they differ, ask for it, and send it.
  await carry.down(desk, LIANGJIANG)
  await carry.up(desk)
  await carry.down(desk, LIANGJIANG)

  await mainLink(desk, '待裁定').click()
  await expect(page.getByRole('table')).toContainText('重庆康美检测集团企业科协')
  await takeScreenshots(desk, 'tasks-conflict')
  await page.getByRole('listbox', { name: '待裁定列表' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByLabel('决定的理由').fill('以营业执照为准')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('没有需要裁定的内容')).toBeVisible()
  await carry.up(desk)
  await mainLink(city, '待裁定').click()
  await expect(city.page.getByText('没有需要裁定的内容')).toBeVisible()
}

/** A sealed snapshot goes to 市科协 beside the bundle that announces it, and is kept there. Gives its file. */
async function deposit(district: Desk, city: Desk, carry: Carrier, stick: string): Promise<string> {
  const file = join(stick, 'deposit.kxb')
  await openBackup(district)
  await chooseWhereToSave(district.app, file)
  await district.page.getByRole('button', { name: '做一份寄存备份…' }).click()
  await expect(district.page.getByText('deposit.kxb 已写好，可以安全拔出')).toBeVisible()
  await carry.up(district)
  await openBackup(city)
  await chooseFiles(city.app, [file])
  await city.page.getByRole('button', { name: '收存文件…' }).click()
  await expect(city.page.getByText('已收存 两江新区科协 的备份，读回核对一致')).toBeVisible()
  await takeScreenshots(city, 'desk-deposits')
  return file
}

/** 市科协 strikes the stolen PC off; what it had still written is refused, and why is said (threat 9). */
async function revoke(city: Desk, late: string): Promise<void> {
  const { page } = city
  await openExchange(city)
  await page.getByRole('link', { name: '名册与登记' }).click()
  await page.getByRole('row', { name: LIANGJIANG }).getByRole('button', { name: '注销' }).click()
  await expect(page.getByRole('dialog')).toContainText('它送来的最后一份数据包制作于')
  await page.getByRole('dialog').getByRole('button', { name: '注销' }).click()
  await page.getByText(/已注销。/).waitFor()
  await expect(page.getByRole('row', { name: LIANGJIANG }).first()).toContainText(/变更收到第 \d+ 号为止/)
  await takeScreenshots(city, 'desk-revoked')
  await chooseBundle(city, late)
  await expect(refusalOf(city)).toContainText('签名的电脑已被注销')
  await expect(refusalOf(city)).toContainText(/“评估笔记本”于 \d{4}-\d{2}-\d{2} 注销/)
  await expect(refusalOf(city)).toContainText('本机名册为第 4 版')
}

async function rootOf(city: Desk): Promise<string> {
  await openExchange(city)
  await city.page.getByRole('link', { name: '名册与登记' }).click()
  return fingerprintOf(city, '根指纹')
}

/** The deposit comes back from 市科协, whatever became of the stick it came on. */
async function handBack(city: Desk, stick: string, deposited: string): Promise<string> {
  rmSync(deposited)
  const file = join(stick, 'given-back.kxb')
  await openBackup(city)
  await chooseWhereToSave(city.app, file)
  await city.page.getByRole('button', { name: '交还…' }).click()
  await expect(city.page.getByText('请交还寄存单位')).toBeVisible()
  return file
}

/** What was reported after the snapshot comes back from 市科协; what the new PC writes arrives there. */
async function healed(fresh: Desk, city: Desk, carry: Carrier): Promise<void> {
  await carry.up(fresh)
  await carry.down(fresh, LIANGJIANG)
  await openRecord(fresh, SINCE)
  const name = '重庆康美检测新址企业科协'
  await rename(fresh, name)
  await carry.up(fresh)
  await openRecord(city, name)
  await carry.down(fresh, LIANGJIANG)
  await openExchange(fresh)
  await expect(fresh.page.getByText('没有未报送的变更')).toBeVisible()
  await expect(fresh.page.getByText(/反复补发后仍不一致/)).toHaveCount(0)
}
