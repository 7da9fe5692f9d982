import { canonicalText, type Json } from '../../../../shared/base/json'
import { kindOf } from '../../../../shared/records/kinds'

export type Fields = Readonly<Record<string, Json | undefined>>

/** Which side's value the record that stays gets, by field; a field that nobody has chosen is absent. */
export type SideChoice = Readonly<Record<string, Side>>
export type Side = 0 | 1

/** Both records, left and right, with their sealed fields opened. */
export type Pair = readonly [Fields, Fields]

/** Fields that hold something on either side, in the order of the kind; ids of other records are not for people. */
export const pairFields = (kind: string, [left, right]: Pair): readonly string[] =>
  Object.keys(kindOf(kind)?.schema.shape ?? {}).filter(
    (field) => !isReference(field) && (left[field] !== undefined || right[field] !== undefined),
  )

export const differs = ([left, right]: Pair, field: string): boolean =>
  canonicalText(left[field] ?? null) !== canonicalText(right[field] ?? null)

/** What is chosen before anybody chose: where one side is blank, the other. */
export function firstChoice(kind: string, pair: Pair): SideChoice {
  const given = pairFields(kind, pair).flatMap((field): readonly (readonly [string, Side])[] => {
    if (!differs(pair, field)) return []
    if (pair[1][field] === undefined) return [[field, 0]]
    return pair[0][field] === undefined ? [[field, 1]] : []
  })
  return Object.fromEntries(given)
}

/** Every field that differs from one side. */
export const allOf = (kind: string, pair: Pair, side: Side): SideChoice =>
  Object.fromEntries(
    pairFields(kind, pair)
      .filter((field) => differs(pair, field))
      .map((field) => [field, side]),
  )

/** The first field that differs and has no choice yet. */
export const firstUnchosen = (kind: string, pair: Pair, choice: SideChoice): string | undefined =>
  pairFields(kind, pair).find((field) => differs(pair, field) && choice[field] === undefined)

/**
 * What the record on side `winner` takes over from the other one; `null` empties a field. A reference to another
 * record goes along where the winner has none.
 */
export function takenFields(
  kind: string,
  pair: Pair,
  winner: Side,
  choice: SideChoice,
): Readonly<Record<string, Json>> {
  const [here, there] = winner === 0 ? pair : [pair[1], pair[0]]
  const chosen = pairFields(kind, pair)
    .filter((field) => differs(pair, field) && choice[field] !== undefined && choice[field] !== winner)
    .map((field) => [field, there[field] ?? null] as const)
  const references = Object.keys(kindOf(kind)?.schema.shape ?? {})
    .filter((field) => isReference(field) && here[field] === undefined && there[field] !== undefined)
    .map((field) => [field, there[field] ?? null] as const)
  return Object.fromEntries([...references, ...chosen])
}

const isReference = (field: string): boolean => field.endsWith('Id')
