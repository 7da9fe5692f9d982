import { expect, test } from 'vitest'
import { handOverContents } from '../../../../../renderer/features/register/transfer/hand-over-list'
import { day } from '../../../../support/association-facts'
import { view } from '../../../../support/register-views'

const HASH = 'a'.repeat(64)
const file = {
  recordKind: 'meeting',
  recordId: 'm1',
  name: '签到表.pdf',
  fileType: 'pdf',
  bytes: 2048,
  addedOn: day('2026-03-02'),
} as const

const photo = {
  hash: HASH,
  source: HASH,
  name: '签字.jpg',
  width: 10,
  height: 10,
  bytes: 100,
  addedOn: day('2026-03-02'),
}

test('records are counted by kind; rolls do not come with the bundle; what is not kept is named', () => {
  const { parts, notKept } = handOverContents({
    records: [
      view('meeting', 'm1', 1, { associationId: 'a1' }),
      view('meeting', 'm2', 2, { associationId: 'a1' }),
      view('member', 'p1', 3, { associationId: 'a1' }),
      view('transfer', 't1', 4, { associationId: 'a1' }),
    ],
    files: [],
  })
  expect(parts).toEqual([
    { name: '基本信息', count: '1 条', travels: true },
    { name: '会员', count: '1 条', travels: false },
    { name: '会议', count: '2 条', travels: true },
  ])
  expect(notKept).toContain('经费')
  expect(notKept).not.toContain('转隶')
})

test('a photo that stands in two places counts once; files say whose they are', () => {
  const signed = { signatures: [{ ...photo, place: 'assessors' as const }] }
  const { parts, files } = handOverContents({
    records: [
      view('evaluation', 'a1:2025', 1, { associationId: 'a1', ...signed }),
      view('answer', 'a1:2025:a1', 2, { evaluationId: 'a1:2025', photos: [photo] }),
    ],
    files: [view('attachment', 'f1', 3, file)],
  })
  expect(parts.at(-1)).toEqual({ name: '评估照片与签字扫描件', count: '1 张', travels: true })
  expect(files).toMatchObject([{ name: '签到表.pdf', of: '会议', type: 'PDF', travels: true }])
})
