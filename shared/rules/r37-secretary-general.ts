import { compareText } from './facts'
import type { Rule } from './context'
import { found } from './finding'
import { underTheRules } from './force'
import { isInOffice } from './posts'

/**
 * 第三十七条: the secretary-general leads the secretariat and 应 be a sci-tech worker or a manager. One person can be
 * several things and the record names one, so a different category is a hint to look. A vacancy is one too.
 */
export const secretaryGeneral: Rule = (about, { today }) => {
  const posts = about.posts
    .filter(({ value }) => value.office === 'secretary-general')
    .toSorted((a, b) => compareText(`${a.value.to ?? ''} ${a.id}`, `${b.value.to ?? ''} ${b.id}`))
  const inOffice = posts.filter(({ value }) => isInOffice(value, today))
  const last = posts.at(-1)
  if (inOffice.length === 0 && last?.value.to !== undefined && last.value.to <= today) {
    const facts = { person: last.value.person ?? '', leftOn: last.value.to }
    const record = { kind: 'post', id: last.id } as const
    return [found(about, 'secretary-vacant', { record, facts, since: underTheRules(last.value.to) })]
  }
  return inOffice.flatMap(({ id, value: { category, person = '' } }) =>
    category === 'skilled' || category === 'other'
      ? [
          found(about, 'secretary-qualification', {
            record: { kind: 'post', id },
            facts: { person, category },
          }),
        ]
      : [],
  )
}
