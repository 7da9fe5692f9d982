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

test('a start without trouble says nothing', () => {
  expect(startNotice(report({}))).toBeUndefined()
  expect(startNotice(report({ outcome: 'founded' }))).toBeUndefined()
})

test('a rebuilt database is said, with the number of saves that came back', () => {
  const notice = startNotice(report({ outcome: 'rebuilt', cause: 'database-empty', entries: 12 }))
  expect(notice?.title).toBe('数据库缺失或已清空，已由日志恢复 12 次保存')
})

test('what was set aside is named, and a half-written entry is explained', () => {
  const foreign = startNotice(
    report({ outcome: 'rebuilt', cause: 'database-foreign', entries: 3, databaseAside: 'kexie-0002' }),
  )
  expect(foreign?.detail).toContain('kexie-0002')
  expect(startNotice(report({ cutBytes: 17 }))?.detail).toContain('断电')
})

test('a damaged journal forbids saving in red', () => {
  const notice = startNotice(report({ outcome: 'read-only', cause: 'journal-damaged', damagedAt: 9 }))
  expect(notice).toMatchObject({ tone: 'bad', title: expect.stringContaining('不能保存') as string })
})
