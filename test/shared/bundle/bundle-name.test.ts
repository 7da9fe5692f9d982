import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import { bundleName } from '../../../shared/bundle/bundle-name'

test('the name tells offices, day and number, and nothing of the content', () => {
  expect(bundleName('500103', 'cq', '2026-01-20' as IsoDate, 3)).toBe('500103-cq-20260120-0003.kxb')
})
