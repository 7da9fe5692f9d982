import { expect, test } from 'vitest'
import type { Dossier } from '../../../shared/records/dossier'
import { codesBy, day, facts, foundBy, OFFICE, records } from '../../support/association-facts'

const applied = (more: Partial<Dossier> = {}) => ({
  dossiers: records<Dossier>({
    matter: 'establish',
    level: 'district',
    appliedOn: day('2026-10-01'),
    ...more,
  }),
})
const preparing = { status: 'preparing' } as const

test('48号文三（二） 及时: an application that has waited longer than the office’s number of days is a reminder', () => {
  expect(codesBy('applications', facts(preparing, applied()), '2026-10-31')).toEqual([])
  expect(foundBy('applications', facts(preparing, applied()), '2026-11-01')).toMatchObject([
    { code: 'application-pending', kind: 'reminder', facts: { days: 31, limit: 30 }, since: '2026-11-01' },
  ])
})

test('days for which it lay with the applicant for completion are not the office’s', () => {
  const returned = (more: object) =>
    facts(preparing, applied({ returns: [{ returnedOn: day('2026-10-11'), reason: '缺章程', ...more }] }))
  // Still with the applicant: nothing for the office to do, however long it takes.
  expect(codesBy('applications', returned({}), '2027-03-01')).toEqual([])
  const completed = returned({ completedOn: day('2026-10-31') })
  expect(codesBy('applications', completed, '2026-11-20')).toEqual([])
  expect(foundBy('applications', completed, '2026-11-22')).toMatchObject([
    { code: 'application-pending', facts: { days: 32 }, since: '2026-11-21' },
  ])
})

test('the office may settle the number by a document; a decided application waits no more', () => {
  const parameters = [
    {
      name: 'pendingDays',
      value: 10,
      office: OFFICE,
      documentNumber: '两江科协〔2026〕3号',
      validFrom: day('2026-01-01'),
    },
  ] as const
  const about = facts(preparing, applied())
  expect(codesBy('applications', about, '2026-10-12', { parameters })).toEqual(['application-pending'])
  const decided = facts({}, applied({ decidedOn: day('2026-11-01') }))
  expect(codesBy('applications', decided, '2026-11-22')).toEqual([])
})

test('a municipal-level application is 市科协’s to handle', () => {
  const about = facts({ ...preparing, level: 'municipal' }, applied({ level: 'municipal' }))
  expect(codesBy('applications', about, '2026-11-22')).toEqual([])
})
