import { describe, expect, test } from 'vitest'
import type { Election } from '../../../shared/records/election'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const chairs: Election = {
  matter: 'chairs',
  body: 'committee',
  heldOn: day('2026-10-15'),
  expected: 9,
  present: 6,
  yes: 3,
}
const held = (more: Partial<Election>) => facts({}, { elections: records<Election>({ ...chairs, ...more }) })
const codes = (more: Partial<Election>) => codesBy('elections', held(more), TODAY)

describe('第三十一条 for a vote of the committee', () => {
  test('6 of 9 present and 3 of 6 in favour are enough', () => expect(codes({})).toEqual([]))

  test('5 of 9 are no quorum', () => {
    expect(foundBy('elections', held({ present: 5 }), TODAY)).toMatchObject([
      { code: 'election-no-quorum', kind: 'violation', article: 'R31', facts: { needed: 6 } },
    ])
  })

  test('3 of 7 in favour is a hint to look, no violation', () => {
    expect(foundBy('elections', held({ present: 7 }), TODAY)).toMatchObject([
      { code: 'election-not-carried', kind: 'reminder', facts: { needed: 4 } },
    ])
  })

  test('a congress has neither; a vote before the rules is not judged', () => {
    expect(codes({ matter: 'committee', body: 'congress', present: 5 })).toEqual([])
    expect(codes({ present: 5, heldOn: day('2024-08-29') })).toEqual([])
    expect(codes({ present: 5, heldOn: day('2024-08-30') })).toEqual(['election-no-quorum'])
  })
})

describe('第二十八条（四）、第三十条（二）（三）: who elects whom', () => {
  test('another elector is a reminder of the article that names the right one', () => {
    expect(foundBy('elections', held({ body: 'congress' }), TODAY)).toMatchObject([
      { code: 'elected-otherwise', kind: 'reminder', article: 'R30' },
    ])
    expect(foundBy('elections', held({ matter: 'committee' }), TODAY)).toMatchObject([
      { code: 'elected-otherwise', kind: 'reminder', article: 'R28' },
    ])
  })

  test('第三十三条 does not say who elects the standing committee', () =>
    expect(codes({ matter: 'standing-committee', body: 'congress' })).toEqual([]))
})

test('more votes than people present cannot be judged', () => {
  expect(foundBy('elections', held({ validVotes: 7 }), TODAY)).toMatchObject([
    { code: 'election-contradictory', kind: 'undetermined', lacking: ['votes-right'] },
  ])
})
