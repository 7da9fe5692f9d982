import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCommandLine } from '../../../electron/cli/arguments'
import { describe as described } from '../../../electron/cli/describe'
import { identityOf, readBundle, recipientCount } from '../../../electron/cli/read-bundle'
import { SMALL_RECORDS } from '../../support/bundles'
import { bundleFile, bytesOf, enrolAll, must, testOffice } from '../../support/offices'
import { CITY, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

const NOW = Date.parse('2026-01-21T08:00:00.000Z')

async function story() {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  await enrolAll(city, district)
  const { path } = await bundleFile(district, CITY, SMALL_RECORDS)
  const roster = must(await city.trust.rosterFile())
  return { folder, city, path, roster, recovery: city.stored.pending.recovery ?? '' }
}

test('a technician with the recovery identity verifies a bundle and sees what is in it', async () => {
  const { folder, path, roster, recovery } = await story()
  writeFileSync(join(folder, 'sheet.txt'), `# 恢复单\n${recovery}\n`)
  const identity = await identityOf(join(folder, 'sheet.txt'))
  const read = must(await readBundle(path, identity, roster, NOW))
  expect(read.records).toEqual(SMALL_RECORDS)
  const text = described(read).join('\n')
  expect(text).toContain('exchange from 500103')
  expect(text).toContain('1 × meeting')
  expect(text).not.toContain('甲公司科协')
})

test('without a roster file the root that the bundle names is used, and can be compared', async () => {
  const { path, recovery, city } = await story()
  const read = must(await readBundle(path, recovery, undefined, NOW))
  expect(read.root).toEqual(must(await city.trust.read())?.root)
})

test('one byte changed is refused, and so is a key that does not fit', async () => {
  const { folder, path, roster, recovery } = await story()
  const bytes = bytesOf(path)
  const changed = join(folder, 'changed.kxb')
  writeFileSync(
    changed,
    bytes.map((byte, index) => (index === bytes.length - 40 ? byte ^ 1 : byte)),
  )
  expect(await readBundle(changed, recovery, roster, NOW)).toMatchObject({ failure: { code: 'incomplete' } })
  const stranger = await testOffice(YUZHONG, folder, 'stranger')
  expect(await readBundle(path, stranger.stored.ageIdentity, roster, NOW)).toMatchObject({
    failure: { code: 'not-for-us-or-damaged' },
  })
})

test('the roster file of another city refuses it', async () => {
  const { folder, path, recovery } = await story()
  const other = await testOffice(CITY, folder, 'other-city')
  must(await other.trust.ensureFirst())
  const roster = must(await other.trust.rosterFile())
  expect(await readBundle(path, recovery, roster, NOW)).toMatchObject({ ok: false })
})

test('how many can open a file is seen without a key', async () => {
  const { folder, path } = await story()
  expect(await recipientCount(path)).toBe(2)
  writeFileSync(join(folder, 'x'), 'x')
  expect(await recipientCount(join(folder, 'x'))).toBeUndefined()
})

test.each([
  ['inspect a.kxb', { command: 'inspect', file: 'a.kxb', identity: undefined, roster: undefined }],
  [
    'verify a.kxb --identity AGE-SECRET-KEY-1X --roster r',
    { command: 'verify', file: 'a.kxb', identity: 'AGE-SECRET-KEY-1X', roster: 'r' },
  ],
  ['verify', undefined],
  ['delete a.kxb', undefined],
  ['verify a.kxb b.kxb', undefined],
  ['verify a.kxb --identity', undefined],
  ['verify a.kxb --force', undefined],
])('the command line %s', (text, expected) => {
  expect(parseCommandLine(text.split(' '))).toEqual(expected)
})
