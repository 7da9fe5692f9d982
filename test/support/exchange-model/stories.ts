import * as fc from 'fast-check'
import { PRODUCT, type Rules } from './carry'
import { faultsOf, newCity, settle, take, type Step } from './play'

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

export const story: fc.Arbitrary<Story> = fc.record({
  districts: fc.integer({ min: 2, max: 5 }),
  laptops: fc.integer({ min: 0, max: 2 }),
  steps: fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }),
})

/** Plays a story, lets everybody exchange until nothing changes, and gives what is wrong then. */
export function faultsAfter({ districts, laptops, steps }: Story, rules: Rules = PRODUCT): readonly string[] {
  const city = newCity(districts, laptops, rules)
  for (const each of steps) take(city, each)
  const { isQuiet } = settle(city)
  return [...(isQuiet ? [] : ['does not come to rest']), ...faultsOf(city)]
}
