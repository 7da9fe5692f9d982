import { expect, test } from 'vitest'
import { codesBy, day, facts, foundBy, OFFICE, records } from '../../support/association-facts'

const met = (happenedOn: string, nextOn?: string) =>
  facts(
    {},
    {
      contacts: records({
        happenedOn: day(happenedOn),
        ...(nextOn === undefined ? {} : { nextOn: day(nextOn) }),
      }),
    },
  )

test('第四十条 加大联系 has no number: twelve months are 本方案, and a reminder to the local office', () => {
  expect(codesBy('contacts', met('2025-11-22'), '2026-11-22')).toEqual([])
  expect(foundBy('contacts', met('2025-11-22'), '2026-11-23')).toMatchObject([
    { code: 'contact-due', kind: 'reminder', article: 'R40', addressee: 'local-office' },
  ])
})

test('第三条: of a municipal-level one the district that serves it is reminded', () => {
  const about = facts(
    { level: 'municipal', approvingOffice: 'cq' },
    { contacts: records({ happenedOn: day('2025-01-10') }) },
  )
  expect(foundBy('contacts', about, '2026-11-22')).toMatchObject([{ article: 'R3', actor: OFFICE }])
})

test('nothing on record is a blank; a young association has had no time; a visit on site is a contact', () => {
  expect(foundBy('contacts', facts(), '2026-11-22')).toMatchObject([
    { code: 'contacts-unknown', kind: 'undetermined' },
  ])
  expect(codesBy('contacts', facts({ approvedOn: day('2026-03-01') }), '2026-11-22')).toEqual([])
  const visited = facts({}, { evaluations: records({ year: 2025, siteOn: day('2026-02-01') }) })
  expect(codesBy('contacts', visited, '2026-11-22')).toEqual([])
})

test('the next contact that was planned is told from a month before, until there was one', () => {
  expect(codesBy('contacts', met('2026-10-01', '2026-12-22'), '2026-11-21')).toEqual([])
  expect(foundBy('contacts', met('2026-10-01', '2026-12-22'), '2026-11-22')).toMatchObject([
    { code: 'contact-planned', dueOn: '2026-12-22' },
  ])
  const both = facts(
    {},
    {
      contacts: records(
        { happenedOn: day('2026-10-01'), nextOn: day('2026-11-10') },
        { happenedOn: day('2026-11-12') },
      ),
    },
  )
  expect(codesBy('contacts', both, '2026-11-22')).toEqual([])
})
