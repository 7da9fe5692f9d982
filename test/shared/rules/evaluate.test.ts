import { describe, expect, test } from 'vitest'
import type { Association } from '../../../shared/records/association'
import type { Meeting } from '../../../shared/records/meeting'
import type { Term } from '../../../shared/records/term'
import { findingsOf } from '../../../shared/rules/evaluate'
import { day, facts, records } from '../../support/association-facts'

const today = day('2026-11-22')
const noQuorum: Meeting = { kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 5 }
const of = (association: Partial<Association>, options = {}) =>
  findingsOf(facts(association, { meetings: records(noQuorum) }), { today, ...options })
const quorum = (association: Partial<Association>, options = {}) =>
  of(association, options).find(({ code }) => code === 'no-quorum')

describe('whom the rules bind', () => {
  test('an enterprise’s association: a breach is a violation', () => {
    expect(quorum({})).toMatchObject({ kind: 'violation', reference: undefined })
  })

  test.each(['park', 'joint', 'federation', 'other'] as const)(
    '第四十四条: for kind %s the rules are a reference, a breach is a reminder',
    (kind) => {
      expect(quorum({ kind })).toMatchObject({ kind: 'reminder', reference: 'article-44' })
    },
  )

  test('第四十四条: a report that a park’s association did not send in time is a reminder, not overdue', () => {
    const terms = records<Term>({ congressOn: day('2026-09-18') })
    const findings = findingsOf(facts({ kind: 'park' }, { terms }), { today })
    expect(findings.find(({ code }) => code === 'report-missing')).toMatchObject({
      kind: 'reminder',
      reference: 'article-44',
    })
  })

  test('第四十四条: so they are inside zones and maker spaces', () => {
    expect(quorum({ hostTags: ['maker-space'] })).toMatchObject({ kind: 'reminder' })
  })

  test('a chamber stands in the notice, not in the rules: no violation, and nothing is asked of it', () => {
    const findings = of({ kind: 'chamber' })
    expect(quorum({ kind: 'chamber' })).toMatchObject({ kind: 'reminder', reference: 'notice-only' })
    expect(findings.filter(({ kind }) => kind === 'violation')).toEqual([])
    expect(findings.filter(({ kind, article }) => kind === 'undetermined' && article !== 'N3.2')).toEqual([])
  })

  test('while its kind is not known, a breach cannot be judged', () => {
    const { kind: _, ...association } = facts().association
    const about = { ...facts({}, { meetings: records(noQuorum) }), association }
    const finding = findingsOf(about, { today }).find(({ code }) => code === 'no-quorum')
    expect(finding).toMatchObject({ kind: 'undetermined', lacking: ['association-kind'] })
  })

  test.each(['revoked', 'deregistered', 'transferred'] as const)('one that is %s is done', (status) => {
    expect(of({ status })).toEqual([])
  })

  test('one being prepared has no organs to judge yet', () => {
    expect(quorum({ status: 'preparing' })).toBeUndefined()
  })
})

describe('第四十五条: a ruling of 市科协', () => {
  const ruling = {
    code: 'no-quorum',
    documentNumber: '渝科协函〔2026〕8号',
    ruledOn: day('2026-11-01'),
  } as const

  test('settles the findings it names, which stay to be seen', () => {
    expect(quorum({}, { rulings: [ruling] })).toMatchObject({ settledBy: ruling })
    expect(
      quorum({}, { rulings: [{ ...ruling, associationId: 'a1', recordId: 'a' }] })?.settledBy,
    ).toBeDefined()
  })

  test('leaves others alone', () => {
    expect(quorum({}, { rulings: [{ ...ruling, code: 'two-chairs' }] })?.settledBy).toBeUndefined()
    expect(quorum({}, { rulings: [{ ...ruling, associationId: 'a2' }] })?.settledBy).toBeUndefined()
    expect(quorum({}, { rulings: [{ ...ruling, recordId: 'b' }] })?.settledBy).toBeUndefined()
  })
})

test('the weightiest stand first: violations, then what is due, reminders, what cannot be judged', () => {
  const weights = of({ platformState: 'registered' }).map(({ kind }) =>
    ['violation', 'due', 'reminder', 'undetermined'].indexOf(kind),
  )
  expect(weights).toEqual(weights.toSorted((a, b) => a - b))
  expect(new Set(weights).size).toBeGreaterThan(2)
})

test('a finding says which office acts on it or passes it on', () => {
  const municipal = of({ level: 'municipal', approvingOffice: 'cq', platformState: 'unregistered' })
  expect(municipal.find(({ code }) => code === 'no-quorum')?.actor).toBe('cq')
  expect(municipal.find(({ code }) => code === 'platform-unregistered')?.actor).toBe('500157')
})
