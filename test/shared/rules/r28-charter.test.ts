import { expect, test } from 'vitest'
import type { CharterVersion } from '../../../shared/records/charter-version'
import type { Meeting } from '../../../shared/records/meeting'
import type { Term } from '../../../shared/records/term'
import { codesBy, day, facts, foundBy, records } from '../../support/association-facts'

const TODAY = '2026-11-22'
const charter: CharterVersion = { adoptedOn: day('2026-10-15'), adoptedBy: 'congress' }
const charters = records(charter)

test('第二十八条（二）: a charter that its congress adopted is in order, at a change of term or between', () => {
  const terms = records<Term>({ congressOn: day('2026-10-15') })
  const meetings = records<Meeting>({ kind: 'congress', heldOn: day('2026-10-15') })
  expect(codesBy('charters', facts({}, { charters, terms }), TODAY)).toEqual([])
  expect(codesBy('charters', facts({}, { charters, meetings }), TODAY)).toEqual([])
})

test('without that congress nobody can say; another body is a reminder', () => {
  expect(foundBy('charters', facts({}, { charters }), TODAY)).toMatchObject([
    { code: 'charter-congress-unknown', kind: 'undetermined', lacking: ['charter-congress'] },
  ])
  const other = records<CharterVersion>({ ...charter, adoptedBy: 'committee' })
  expect(foundBy('charters', facts({}, { charters: other }), TODAY)).toMatchObject([
    { code: 'charter-adopted-otherwise', kind: 'reminder', article: 'R28' },
  ])
})

test('a charter from before the rules is not judged', () => {
  const old = records<CharterVersion>({ adoptedOn: day('2024-08-29'), adoptedBy: 'committee' })
  expect(codesBy('charters', facts({}, { charters: old }), TODAY)).toEqual([])
})
