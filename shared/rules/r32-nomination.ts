import type { IsoDate } from '../base/iso-date'
import type { Post } from '../records/post'
import type { Rule } from './context'
import { compareText, type AssociationFacts, type Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged } from './force'
import { missingForParty, partyOn } from './party'
import { isInOffice } from './posts'

type Dated = Known<Post> & { readonly from: IsoDate; readonly office: 'chair' | 'vice-chair' }

/**
 * 第三十二条: candidates for chair and vice chair are nominated by the party organisation, or by the decision-making
 * body where there is none. Posts taken up under the rules and still held are looked at; all that do not say who
 * nominated are told once.
 */
export const nomination: Rule = (about, { today }) => {
  const posts = about.posts.flatMap((post) => dated(post, today))
  const silent = posts
    .filter(({ value }) => value.nominatedBy === undefined)
    .map(({ value }) => value.person ?? '')
  const unknown =
    silent.length === 0
      ? []
      : [
          found(about, 'nomination-unknown', {
            facts: { persons: silent.toSorted(compareText) },
            lacking: ['nominated-by'],
          }),
        ]
  return [...unknown, ...posts.flatMap((post) => nominated(about, post))]
}

function dated({ id, value }: Known<Post>, today: IsoDate): readonly Dated[] {
  const { office, from } = value
  if ((office !== 'chair' && office !== 'vice-chair') || from === undefined) return []
  return isJudged(from) && isInOffice(value, today) ? [{ id, value, office, from }] : []
}

function nominated(about: AssociationFacts, { id, value, office, from }: Dated): readonly Finding[] {
  const { nominatedBy, person = '' } = value
  const record = { kind: 'post', id } as const
  if (nominatedBy === undefined || nominatedBy === 'party') return []
  if (nominatedBy !== 'decision-body') {
    return [
      found(about, 'nominated-otherwise', { record, facts: { person, office, nominatedBy }, since: from }),
    ]
  }
  const party = partyOn(about.association, from)
  if (party === 'had-none') return []
  if (party === 'had') {
    const facts = { person, office, from }
    return [found(about, 'nominated-by-decision-body', { record, facts, since: from })]
  }
  const lacking = [missingForParty(about.association)]
  return [found(about, 'nomination-party-unknown', { record, facts: { person, office }, lacking })]
}
