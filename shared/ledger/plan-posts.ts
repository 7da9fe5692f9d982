import { comparable } from '../base/normalize'
import type { ExistingRecord } from './existing'
import type { AssociationContext } from './association-context'
import { problem, type Problem } from './problem'
import type { RowReading } from './row-reading'
import { textIn } from './reading'
import { created, joined, type RowChanges } from './record-change'

/** Columns of office holders; each is the office's code as well. */
const OFFICES = ['chair', 'vice-chair', 'secretary-general'] as const

/** Offices that one person holds at a time; for the chair 《实施细则》第三十二条 says so. */
const OF_ONE = new Set<string>(['chair', 'secretary-general'])

/** A post for each person of the row who does not hold the office already. Nobody's post is ended by a ledger. */
export function planPosts(
  associationId: string,
  row: RowReading,
  drop: ReadonlySet<string>,
  { office, idFor, posts, slot }: AssociationContext & { readonly slot: string },
): RowChanges {
  const held = posts.get(associationId) ?? []
  return joined(
    OFFICES.filter((target) => !drop.has(target)).flatMap((target) =>
      peopleOf(row, target)
        .filter((person) => !holders(held, target).some((name) => comparable(name) === comparable(person)))
        .map((person, at) =>
          created('post', idFor(`${slot}:${target}:${at}`), office, {
            associationId,
            person,
            office: target,
          }),
        ),
    ),
  )
}

/** Another person holds an office of one: taking the row makes a second holder until the first post is ended by hand. */
export const postProblems = (row: RowReading, held: readonly ExistingRecord[]): readonly Problem[] =>
  OFFICES.filter((target) => OF_ONE.has(target)).flatMap((target) => {
    const [person] = peopleOf(row, target)
    const current = holders(held, target)
    return person === undefined ||
      current.length === 0 ||
      current.some((name) => comparable(name) === comparable(person))
      ? []
      : [{ ...problem('chair-differs', { office: target, old: current.join('、'), new: person }), target }]
  })

/** Who holds an office now: posts without a last day. */
const holders = (held: readonly ExistingRecord[], office: string): readonly string[] =>
  held
    .filter(({ value }) => value['office'] === office && value['to'] === undefined)
    .flatMap(({ value }) => textIn(value, 'person') ?? [])

function peopleOf({ values }: RowReading, target: string): readonly string[] {
  const value = values[target]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : []
}
