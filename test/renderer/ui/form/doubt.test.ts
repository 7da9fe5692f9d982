import { expect, test } from 'vitest'
import { doubtOf } from '../../../../renderer/ui/form/doubt'

const DAY = { type: 'day' } as const
const LINE = { type: 'line', max: 120 } as const

test('a day ahead is told by its distance, one behind is not', () => {
  expect(doubtOf('approvedOn', DAY, '2199-01-01')).toMatch(/^在今天之后 \d+ 年，请核对年份$/)
  expect(doubtOf('approvedOn', DAY, '2016-06-05')).toBeUndefined()
  expect(doubtOf('approvedOn', DAY, '明天')).toBeUndefined()
  expect(doubtOf('birthMonth', { type: 'month' }, '2199-01')).toBe('晚于本月，请核对')
})

test('a phone that no rule knows is worth a second look; extensions are known', () => {
  for (const known of ['13800001234', '023-69382861转461', '０２３６９３８２８６１'])
    expect(doubtOf('contactPhone', LINE, known)).toBeUndefined()
  expect(doubtOf('contactPhone', LINE, '1380abc')).toContain('不像手机号')
  expect(doubtOf('name', LINE, '1380abc')).toBeUndefined()
})

test('so is an e-mail address without its parts', () => {
  expect(doubtOf('email', LINE, 'wang.min@example.cn')).toBeUndefined()
  expect(doubtOf('email', LINE, '不是邮箱')).toContain('不像电子邮箱')
})

test('a birth month that makes a child or a very old person is worth a second look', () => {
  const years = (back: number): string => `${new Date().getFullYear() - back}-01`
  expect(doubtOf('birthMonth', { type: 'month' }, years(40))).toBeUndefined()
  expect(doubtOf('birthMonth', { type: 'month' }, years(15))).toBe('按今天算 15 岁，请核对年份')
  expect(doubtOf('birthMonth', { type: 'month' }, years(121))).toContain('121 岁')
  expect(doubtOf('birthMonth', { type: 'month' }, '一九八五')).toBeUndefined()
})
