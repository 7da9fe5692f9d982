import { expect, test } from 'vitest'
import { askOf, reminderLetter, reminderOf } from '../../../../renderer/features/todo/reminder'
import { LETTER_ASKS } from '../../../../renderer/text/letter-asks'
import { CATALOGUE } from '../../../../shared/rules/catalogue'
import { findingsOf } from '../../../../shared/rules/evaluate'
import { withExplanations, factsKey } from '../../../../shared/rules/explained'
import { day, facts, records } from '../../../support/association-facts'

const today = day('2026-11-22')
const about = facts(
  { localOffice: '500157' },
  {
    terms: records({ ordinal: 1, congressOn: day('2019-11-02') }),
    meetings: records({ kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 5 } as const),
  },
)
const findings = findingsOf(about, { today })
const words = { name: '重庆翠云新材料有限公司企业科协', office: '两江新区科协', day: '2026年11月22日' }

test('a reminder tells what the association is to do and asks what is not known; offices’ own business stays out', () => {
  const { matters, asked } = reminderOf(findings, words)
  expect(matters.map(({ code }) => code)).toEqual(expect.arrayContaining(['congress-overdue', 'no-quorum']))
  expect(asked.map(({ code }) => code)).toContain('chair-unknown')
  const codes = [...matters, ...asked].map(({ code }) => code)
  expect(codes).not.toContain('platform-unknown')
  expect(codes).not.toContain('contacts-unknown')
})

test('what was explained is not asked for again', () => {
  const quorum = findings.find(({ code }) => code === 'no-quorum')
  if (quorum === undefined) throw new Error('nothing found')
  const explained = withExplanations(
    findings,
    records({ factsHash: factsKey(quorum), reason: '补开', explainedOn: today, explainedBy: '王敏' }),
  )
  expect(reminderOf(explained, words).matters.map(({ code }) => code)).not.toContain('no-quorum')
})

test('the Word letter numbers each matter with its article, and has no number of its own yet', () => {
  const letter = reminderLetter(reminderOf(findings, words), today)
  expect(letter).toMatchObject({ addressee: words.name, signedBy: words.office, datedOn: today })
  expect(letter.documentNumber).toBeUndefined()
  expect(letter.body).toMatch(/^\S.*办理下列事项：\n1\. .*《实施细则》第/)
})

test('it speaks to the association, not to the clerk who urges and records', () => {
  const overdue = findings.find(({ code }) => code === 'congress-overdue')
  if (overdue === undefined) throw new Error('nothing found')
  expect(askOf(overdue)).toBe('请召开换届大会，会后一个月内报送选举结果和章程修改情况')
})

test('whatever an association or its enterprise is told has words of its own in the letter', () => {
  const told = Object.entries(CATALOGUE)
    .filter(([, { kind }]) => kind !== 'undetermined')
    .filter(([, { addressee }]) => addressee === 'association' || addressee === 'enterprise')
    .map(([code]) => code)
  // A promise is the association's where it made it.
  expect(Object.keys(LETTER_ASKS).toSorted()).toEqual([...told, 'promise-open'].toSorted())
})
