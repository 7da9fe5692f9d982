import * as fc from 'fast-check'
import { PRODUCT, type Rules } from './carry'
import { faultsOf } from './faults'
import { newCity, settle, take, type Step } from './play'

const nat = fc.nat({ max: 63 })
const once = <D extends Step['do']>(name: D) => fc.constant(name)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({ do: once('write'), at: nat, what: nat, on: nat, value: nat }),
  },
  { weight: 6, arbitrary: fc.record({ do: once('send'), link: nat, back: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: once('choose'), link: nat, back: fc.boolean(), on: nat }) },
  { weight: 7, arbitrary: fc.record({ do: once('arrive'), file: nat, again: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: once('lose'), file: nat }) },
  { weight: 1, arbitrary: fc.record({ do: once('save'), at: nat }) },
  { weight: 1, arbitrary: fc.record({ do: once('restore'), at: nat, silent: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: once('clone'), at: nat }) },
  { weight: 1, arbitrary: fc.record({ do: once('serve'), on: nat, by: nat }) },
  { weight: 1, arbitrary: fc.record({ do: once('transfer'), on: nat, to: nat }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: once('clock'), at: nat, days: fc.integer({ min: -4000, max: 4000 }) }),
  },
)

/** A city of three to eight PCs and what happens to it; clones may make it nine. */
export interface Story {
  readonly districts: number
  readonly laptops: number
  readonly steps: readonly Step[]
}

const anyStory: fc.Arbitrary<Story> = fc.record({
  districts: fc.integer({ min: 2, max: 5 }),
  laptops: fc.integer({ min: 0, max: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }),
})

/** The association of 市科协, among those that a city begins with. */
const MUNICIPAL = 2
const some = fc.array(step, { maxLength: 14, size: 'max' })
const toAnother: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: once('serve'), on: fc.constant(MUNICIPAL), by: nat }),
  fc.record({ do: once('transfer'), on: fc.nat({ max: MUNICIPAL }), to: nat }),
)

/** 市科协 gives an association into other hands, and is put back behind it: steps that seldom meet where each is drawn for itself. */
export const handsPutBack: fc.Arbitrary<Story> = fc
  .record({
    districts: fc.integer({ min: 2, max: 4 }),
    laptops: fc.integer({ min: 0, max: 1 }),
    parts: fc.tuple(some, some, some, some),
    hands: fc.tuple(toAnother, toAnother),
    silent: fc.boolean(),
  })
  .map(({ districts, laptops, parts: [before, between, told, after], hands: [first, next], silent }) => ({
    districts,
    laptops,
    steps: [
      { do: 'write', at: 0, what: 0, on: MUNICIPAL, value: 0 },
      ...before,
      first,
      ...between,
      { do: 'save', at: 0 },
      next,
      ...told,
      { do: 'restore', at: 0, silent },
      ...after,
    ],
  }))

export const story: fc.Arbitrary<Story> = fc.oneof(
  { weight: 4, arbitrary: anyStory },
  { weight: 1, arbitrary: handsPutBack },
)

/** Plays a story, lets everybody exchange until nothing changes, and gives what is wrong then. */
export function faultsAfter({ districts, laptops, steps }: Story, rules: Rules = PRODUCT): readonly string[] {
  const city = newCity(districts, laptops, rules)
  for (const each of steps) take(city, each)
  const { isQuiet } = settle(city)
  return [...(isQuiet ? [] : ['does not come to rest']), ...faultsOf(city)]
}
