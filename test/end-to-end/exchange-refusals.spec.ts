import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test, type Desk } from '../support/app'
import { frameOf, recordsFrame, SMALL_RECORDS } from '../support/bundles'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { chooseBundle, databaseOf, openExchange, refusalOf } from '../support/exchange-steps'
import { chainIn, writeCard, writeForged, type Forgery } from '../support/forged-bundles'
import { logEvents } from '../support/log-events'
import { foundDesk } from '../support/opened-desk'
import { CITY, NANAN, replicaOf } from '../support/record-states'
import { pcOf, STRANGER, YUZHONG_KEY } from '../support/rosters'

/* One hostile or broken file for each refusal that a person can meet: its sentence, and an unchanged database. */

const good = { key: YUZHONG_KEY, frames: [recordsFrame(SMALL_RECORDS)] }
const text = (lines: string, count: number) => {
  const raw = Buffer.from(lines)
  return frameOf('records', gzipSync(raw), raw.length, count)
}
const bomb = gzipSync(Buffer.alloc(900_000, 'a'))

const REFUSALS: readonly (readonly [string, Partial<Forgery>, string])[] = [
  ['unknown signer (threat 9)', { key: STRANGER }, '签名的电脑不在名册中'],
  [
    'signer of another office (threat 9)',
    { manifest: { from: { office: NANAN, pc: pcOf(YUZHONG_KEY).pc, replica: replicaOf(NANAN) } } },
    '签名的电脑不属于所写的发送单位',
  ],
  ['wrong addressee (threat 8)', { manifest: { to: [NANAN] } }, '这个数据包不是发给本单位的'],
  [
    'newer schema (threat 28)',
    { manifest: { writer: 99, minReader: 99 } },
    '数据由更新版本的程序导出，请升级',
  ],
  [
    'newer format (threat 28)',
    { change: (inside) => inside.map((byte, index) => (index === 9 ? 2 : byte)) },
    '文件格式比本程序新，请升级',
  ],
  ['gap (threat 7)', { manifest: { stream: { base: 5, upTo: 9 } } }, '缺第 1 至 5 号变更'],
  [
    'wrong signature (threat 1)',
    { change: (inside) => inside.map((byte, index) => (index === 200 ? byte ^ 1 : byte)) },
    '签名与内容不符，内容被改动过',
  ],
  [
    'frame changed after signing (threats 1, 3)',
    { change: (inside) => inside.map((byte, index) => (index === inside.length - 20 ? byte ^ 1 : byte)) },
    '文件内容与清单的校验值不符',
  ],
  [
    'something after the end (threat 2)',
    { change: (inside) => Buffer.concat([inside, Buffer.alloc(3)]) },
    '末尾多出内容',
  ],
  [
    'bomb by its own declaration (threat 13)',
    { frames: [frameOf('records', new Uint8Array(10_000), 60_000_000, 1)] },
    '大得不正常，没有解压',
  ],
  ['bomb that lies (threat 13)', { frames: [frameOf('records', bomb, 100_000, 1)] }, '大得不正常，没有解压'],
  [
    'keys of JavaScript’s own (threat 16)',
    { frames: [text('{"__proto__":{"office":"cq"}}\n', 1)] },
    '有记录不合格式，整个文件没有导入',
  ],
  ['nesting without end (threat 18)', { frames: [text(`${'['.repeat(50_000)}\n`, 1)] }, '有记录不合格式'],
  ['fewer lines than signed (threat 3)', { frames: [text('{}\n', 2)] }, '有一段内容不合格式'],
  ['a purpose that is not ours', { manifest: { purpose: 'snapshot' } }, '这个文件不是这里要的那一种'],
  ['a receipt without its content', { manifest: { purpose: 'receipt' } }, '回执内容不合格式'],
]

async function enrolTestPc(city: Desk, folder: string): Promise<string> {
  const [card, roster] = [join(folder, 'a.kxcard'), join(folder, 'a.kxroster')]
  writeCard(card, YUZHONG_KEY)
  await openExchange(city)
  await city.page.getByRole('link', { name: '名册与登记' }).click()
  await chooseFiles(city.app, [card])
  await city.page.getByRole('button', { name: '读取身份卡' }).click()
  await city.page.getByLabel('已与对方电话逐组核对，完全一致').check()
  await city.page.getByRole('button', { name: '登记进名册' }).click()
  await city.page
    .getByText(/请把新的名册保存出来/)
    .first()
    .waitFor()
  await chooseWhereToSave(city.app, roster)
  await city.page.getByRole('button', { name: '保存名册' }).click()
  await city.page.getByText('名册已写好，可以安全拔出').waitFor()
  return roster
}

/** How many refusals of files stand in the log. */
const refusalsIn = ({ profile }: Desk): number =>
  logEvents(profile).filter((event) => event === 'call.failed' || event === 'page.bundle.refused').length

test('every refusal has its sentence, is logged, and leaves file and database as they were', async ({
  desks,
}) => {
  const folder = await desks.newProfile()
  const city = await desks.launch()
  await foundDesk(city, CITY)
  const chain = chainIn(await enrolTestPc(city, folder))
  const before = await databaseOf(city)
  for (const [name, forgery, sentence] of REFUSALS) {
    await test.step(name, async () => {
      const path = join(folder, 'forged.kxb')
      await writeForged(path, chain, { ...good, ...forgery })
      const file = readFileSync(path)
      const logged = refusalsIn(city)
      await chooseBundle(city, path)
      await expect(refusalOf(city)).toContainText(sentence)
      expect(await databaseOf(city)).toBe(before)
      expect(readFileSync(path).equals(file)).toBe(true)
      expect(refusalsIn(city)).toBe(logged + 1)
    })
  }

  await test.step('the same bundle without the flaw is taken in', async () => {
    const path = join(folder, 'good.kxb')
    await writeForged(path, chain, good)
    await chooseBundle(city, path)
    await city.page.getByRole('button', { name: '应用 2 项变更' }).click()
    await expect(city.page.getByText('已应用 2 项变更')).toBeVisible()
  })

  await test.step('revoked signer (threat 9)', async () => {
    await openExchange(city)
    await city.page.getByRole('link', { name: '名册与登记' }).click()
    await city.page.getByRole('row', { name: '办公室一号机' }).getByRole('button', { name: '注销' }).click()
    await city.page.getByRole('dialog').getByRole('button', { name: '注销' }).click()
    await city.page.getByText(/已注销。/).waitFor()
    await chooseBundle(city, join(folder, 'good.kxb'))
    await expect(refusalOf(city)).toContainText('签名的电脑已被注销')
    await expect(refusalOf(city)).toContainText('本机名册为第 3 版')
  })
})
