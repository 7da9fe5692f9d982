import { expect, test } from 'vitest'
import { startNotice } from '../../../renderer/text/start-report'
import type { StartReport } from '../../../renderer/store/start-report'

const report = (more: Partial<StartReport>): StartReport => ({
  outcome: 'ready',
  cause: 'none',
  entries: 0,
  cutBytes: 0,
  ...more,
})

const noticeOf = (found: StartReport) => startNotice(found, 'district')

test('a start without trouble says nothing', () => {
  expect(noticeOf(report({}))).toBeUndefined()
  expect(noticeOf(report({ outcome: 'founded' }))).toBeUndefined()
})

test('a rebuilt database is said, with the number of saves that came back', () => {
  const notice = noticeOf(report({ outcome: 'rebuilt', cause: 'database-empty', entries: 12 }))
  expect(notice?.title).toBe('数据库缺失或已清空，已由日志恢复 12 次保存')
})

test('what was set aside is named, and a half-written entry is explained', () => {
  const foreign = noticeOf(
    report({ outcome: 'rebuilt', cause: 'database-foreign', entries: 3, databaseAside: 'kexie-0002' }),
  )
  expect(foreign?.detail).toContain('kexie-0002')
  expect(noticeOf(report({ cutBytes: 17 }))?.detail).toContain('断电')
})

test('a damaged journal forbids saving in red', () => {
  const notice = noticeOf(report({ outcome: 'read-only', cause: 'journal-damaged', damagedAt: 9 }))
  expect(notice).toMatchObject({ tone: 'bad', title: expect.stringContaining('不能保存') as string })
})

test('what was restored comes in line again by the exchange; 市科协 decides what is given back to it', () => {
  const restored = report({ outcome: 'rebuilt', restoredFrom: '2026-03-01T08:00:00.000Z' })
  expect(startNotice(restored, 'district')?.detail).toContain('与市科协的下一次交换会自动对齐')
  expect(startNotice(restored, 'city')?.detail).toContain('导入时由您决定是否采纳')
})
