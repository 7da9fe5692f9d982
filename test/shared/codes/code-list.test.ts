import { expect, test } from 'vitest'
import { LEVELS } from '../../../shared/codes/levels'
import { nameOf } from '../../../shared/codes/code-list'

test('a code shows as its name, an unknown one as itself, none as nothing', () => {
  expect(nameOf(LEVELS, 'district')).toBe('区县级')
  expect(nameOf(LEVELS, 'from-a-newer-version')).toBe('from-a-newer-version')
  expect(nameOf(LEVELS, undefined)).toBe('')
})
