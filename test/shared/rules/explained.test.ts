import { expect, test } from 'vitest'
import { findingsOf } from '../../../shared/rules/evaluate'
import { factsKey, withExplanations } from '../../../shared/rules/explained'
import { day, facts, records } from '../../support/association-facts'
import type { AssociationFacts } from '../../../shared/rules/facts'
import type { Finding } from '../../../shared/rules/finding'

const met = (present: number): AssociationFacts =>
  facts(
    {},
    {
      meetings: records({
        kind: 'committee',
        heldOn: day('2026-10-15'),
        expected: 9,
        present,
        yes: present,
      } as const),
    },
  )
const quorum = (about: AssociationFacts, today = '2026-11-22'): Finding => {
  const finding = findingsOf(about, { today: day(today) }).find(({ code }) => code === 'no-quorum')
  if (finding === undefined) throw new Error('nothing found')
  return finding
}
const explanation = (factsHash: string, reason: string, explainedOn: string) => ({
  associationId: 'a1',
  finding: 'no-quorum',
  factsHash,
  reason,
  explainedOn: day(explainedOn),
  explainedBy: '王敏',
})

test('an explanation holds on later days, and for these facts only', () => {
  const explanations = records(explanation(factsKey(quorum(met(5))), '补开后追认', '2026-11-22'))
  const later = withExplanations([quorum(met(5), '2027-03-01')], explanations)
  expect(later[0]?.explained?.value.reason).toBe('补开后追认')
  const changed = withExplanations([quorum(met(4))], explanations)
  expect(changed[0]?.explained).toBeUndefined()
})

test('days that are only counted up to today are no new facts', () => {
  const about = facts(
    { status: 'preparing' },
    { dossiers: records({ matter: 'establish', level: 'district', appliedOn: day('2026-09-01') } as const) },
  )
  const pending = (today: string) =>
    findingsOf(about, { today: day(today) }).find(({ code }) => code === 'application-pending')
  const [one, other] = [pending('2026-11-22'), pending('2026-11-23')]
  if (one === undefined || other === undefined) throw new Error('nothing found')
  expect(one.facts).not.toEqual(other.facts)
  expect(factsKey(one)).toBe(factsKey(other))
})

test('of several explanations the last one stands', () => {
  const key = factsKey(quorum(met(5)))
  const explanations = records(explanation(key, '先', '2026-11-01'), explanation(key, '后', '2026-11-22'))
  expect(withExplanations([quorum(met(5))], explanations)[0]?.explained?.value.reason).toBe('后')
})
