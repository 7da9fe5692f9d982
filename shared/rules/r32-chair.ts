import type { IsoDate } from '../base/iso-date'
import { comparable } from '../base/normalize'
import type { Post } from '../records/post'
import type { Rule } from './context'
import { compareText, type AssociationFacts, type Known } from './facts'
import { found, type Finding } from './finding'
import { underTheRules } from './force'
import { isInOffice } from './posts'

/**
 * 第三十二条: the committee has one chair. Two persons in the office at a time break that; one person with two posts (a
 * new term, the old one left open) does not. For a vacancy the rules give no time, so it is a reminder.
 */
export const chair: Rule = (about, { today }) => {
  const chairs = about.posts
    .filter(({ value }) => value.office === 'chair')
    .toSorted((a, b) => compareText(beganOrder(a), beganOrder(b)))
  if (chairs.length === 0) return [found(about, 'chair-unknown', { facts: {}, lacking: ['chair'] })]
  const inOffice = onePerPerson(chairs.filter(({ value }) => isInOffice(value, today)))
  if (inOffice.length === 0) return vacancy(about, chairs, today)
  return inOffice.length === 1 ? [] : several(about, inOffice)
}

/** Earliest first, those without a first day last. */
const beganOrder = ({ id, value }: Known<Post>): string => `${value.from ?? '9999'} ${id}`

function onePerPerson(chairs: readonly Known<Post>[]): readonly Known<Post>[] {
  const byPerson = new Map<string, Known<Post>>()
  for (const post of chairs) {
    const person = comparable(post.value.person ?? '')
    if (!byPerson.has(person)) byPerson.set(person, post)
  }
  return [...byPerson.values()]
}

function several(about: AssociationFacts, inOffice: readonly Known<Post>[]): readonly Finding[] {
  const persons = inOffice.map(({ value }) => value.person ?? '')
  const newest = inOffice.at(-1)
  if (newest === undefined) return []
  const record = { kind: 'post', id: newest.id } as const
  const dated = inOffice.flatMap(({ value: { from } }) => (from === undefined ? [] : [from]))
  const second = dated[1]
  // Only those whose first day is known are surely in office; an undated one may have left before the other came.
  return second === undefined
    ? [found(about, 'two-chairs-unclear', { record, facts: { persons }, lacking: ['chair-from'] })]
    : [found(about, 'two-chairs', { record, facts: { persons }, since: underTheRules(second) })]
}

function vacancy(
  about: AssociationFacts,
  chairs: readonly Known<Post>[],
  today: IsoDate,
): readonly Finding[] {
  const last = chairs
    .flatMap((post) => {
      const { to } = post.value
      return to === undefined || to > today ? [] : [{ post, to }]
    })
    .toSorted((a, b) => compareText(`${a.to} ${a.post.id}`, `${b.to} ${b.post.id}`))
    .at(-1)
  if (last === undefined) return [found(about, 'chair-unknown', { facts: {}, lacking: ['chair'] })]
  const facts = { person: last.post.value.person ?? '', leftOn: last.to }
  const record = { kind: 'post', id: last.post.id } as const
  return [found(about, 'chair-vacant', { record, facts, since: underTheRules(last.to) })]
}
