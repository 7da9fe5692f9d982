import { expect, test } from 'vitest'
import { mergeSiblings } from '../../../shared/merge/siblings'
import type { Sibling, VersionVector } from '../../../shared/records/version'

const sibling = (replica: string, counter: number, seen: VersionVector, value: string): Sibling => ({
  version: {
    dot: { replica, counter },
    seen,
    clock: '1760000000000-00000',
    operator: '甲',
    epoch: 0,
  },
  value: { value },
})

const first = sibling('500103.a', 1, { '500103.a': 1 }, '一')

test('a change whose writer had seen ours replaces it, and ours never comes back', () => {
  const second = sibling('500103.b', 1, { '500103.a': 1, '500103.b': 1 }, '二')
  expect(mergeSiblings([first], [second])).toEqual([second])
  expect(mergeSiblings([second], [first])).toEqual([second])
})

test('two changes that had not seen each other stand side by side', () => {
  const other = sibling('500103.b', 1, { '500103.b': 1 }, '二')
  expect(mergeSiblings([first], [other])).toHaveLength(2)
})

test('a decision that had seen all siblings replaces them all', () => {
  const other = sibling('500103.b', 1, { '500103.b': 1 }, '二')
  const decision = sibling('500103.a', 2, { '500103.a': 2, '500103.b': 1 }, '二')
  expect(mergeSiblings(mergeSiblings([first], [other]), [decision])).toEqual([decision])
})

test('a later clock does not make a change newer', () => {
  const late = sibling('500103.b', 1, { '500103.b': 1 }, '二')
  const future: Sibling = { ...late, version: { ...late.version, clock: '9999999999999-00000' } }
  expect(mergeSiblings([first], [future])).toHaveLength(2)
})

test('one dot with two contents (a database that was put back in silence) is two siblings', () => {
  const again = sibling('500103.a', 1, { '500103.a': 1 }, '另一')
  expect(mergeSiblings([first], [again])).toHaveLength(2)
})

test('one write that arrives with two labels is one, and the same one everywhere', () => {
  const relabelled: Sibling = { ...first, version: { ...first.version, operator: '乙' } }
  expect(mergeSiblings([first], [relabelled])).toHaveLength(1)
  expect(mergeSiblings([first], [relabelled])).toEqual(mergeSiblings([relabelled], [first]))
})
