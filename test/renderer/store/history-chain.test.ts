import { expect, test } from 'vitest'
import { chainOn, firstBreak, type HistoryDraft } from '../../../renderer/store/history-chain'
import type { HistoryRow } from '../../../renderer/store/rows'

const draft = (id: string, name: string): HistoryDraft => ({
  key: `association/${id}`,
  event: 'write',
  author: '500103.00000000000000aa',
  clock: '1767225600000-00000',
  operator: '王芳',
  content: { changes: [{ group: 'core', fields: { name: [null, name] } }] },
})

const { rows } = chainOn(
  { seq: 0, hash: '' },
  '500103.00000000000000aa',
  [draft('a1', '甲'), draft('a2', '乙'), draft('a3', '丙')],
  ['1', '2', '3'].map((digit) => digit.repeat(32)),
)
const changed = (seq: number, change: Partial<HistoryRow>): readonly HistoryRow[] =>
  rows.map((row) => (row.seq === seq ? Object.assign({}, row, change) : row))

test('a chain holds as it was written', () => expect(firstBreak(rows)).toBeUndefined())

test.each<[string, Partial<HistoryRow>]>([
  ['value', { content: { changes: [{ group: 'core', fields: { name: [null, '丁'] } }] } }],
  ['operator', { operator: '李娜' }],
  ['time', { clock: '1767225600001-00000' }],
  ['record', { key: 'association/a9' }],
  ['author', { author: '500108.00000000000000bb' }],
  ['salt', { salt: '9'.repeat(32) }],
  ['event', { event: 'unmask' }],
])('a %s that was edited by hand shows (threat 26)', (_what, change) => {
  expect(firstBreak(changed(2, change))).toBe(2)
})

test('a row that was taken out, or put elsewhere, shows', () => {
  expect(firstBreak(rows.filter(({ seq }) => seq !== 2))).toBe(2)
  expect(firstBreak([rows[1], rows[0], rows[2]] as readonly HistoryRow[])).toBe(1)
})

test('the content of a row may be erased with its salt, and every other change still shows', () => {
  const erased = rows.map((row) => {
    const { content: _content, salt: _salt, ...left } = row
    return row.seq === 2 ? left : row
  })
  expect(firstBreak(erased)).toBeUndefined()
  expect(
    firstBreak(erased.map((row) => (row.seq === 3 ? Object.assign({}, row, { operator: '李娜' }) : row))),
  ).toBe(3)
})

test('the same value twice has two hashes, so nobody guesses it back', () => {
  const twice = chainOn({ seq: 0, hash: '' }, 'r', [draft('a1', '甲'), draft('a1', '甲')], ['1', '2'])
  expect(twice.rows[0]?.contentHash).not.toBe(twice.rows[1]?.contentHash)
})
