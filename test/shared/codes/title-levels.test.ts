import { expect, test } from 'vitest'
import { titleLevelOf } from '../../../shared/codes/title-levels'

test.each([
  ['研究员', 'senior'],
  ['正高级工程师', 'senior'],
  ['高级工程师', 'associate-senior'],
  ['高级会计师', 'associate-senior'],
  ['工程师', 'intermediate'],
  ['助理工程师', 'junior'],
  ['副高', 'associate-senior'],
])('%s implies %s', (title, level) => {
  expect(titleLevelOf(title)).toBe(level)
})

test.each(['', '高工', '总工程师', '软件工程师', '高级技师', 'toString'])(
  '%j leaves the level open',
  (title) => {
    expect(titleLevelOf(title)).toBeUndefined()
  },
)
