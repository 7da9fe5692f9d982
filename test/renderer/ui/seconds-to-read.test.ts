import { expect, test } from 'vitest'
import { secondsToRead } from '../../../renderer/ui/seconds-to-read'

test('a message that says what to do next stays until it can have been read', () => {
  expect(secondsToRead('已保存')).toBe(4)
  const next = '已登记 两江新区科协 的电脑。请把新的名册保存出来，交给对方导入。'
  expect(secondsToRead(next)).toBeGreaterThanOrEqual(8)
})
