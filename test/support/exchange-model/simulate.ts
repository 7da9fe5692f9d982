import { OFFICES } from '../../../shared/codes/offices'
import { CITY } from '../record-states'
import { faultsOf } from './faults'
import { newCity, settle, take, type City, type Step } from './play'

export interface Simulation {
  readonly seed: number
  readonly offices: number
  readonly years: number
}

export interface Simulated {
  readonly writes: number
  readonly desks: number
  readonly records: number
  readonly rounds: number
  readonly faults: readonly string[]
}

/** Numbers from a seed, the same on every machine (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let at = seed >>> 0
  return (below) => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), at | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const DAY = 86_400_000

/** A city month by month on a clock of its own: offices write and exchange, files are lost, PCs die, associations move. */
export function simulate({ seed, offices, years }: Simulation): Simulated {
  const below = numbers(seed)
  const districts = OFFICES.map(({ id }) => id).filter((id) => id !== CITY)
  const city = newCity(offices, Math.ceil(offices / 10), undefined, districts.slice(0, offices))
  for (let month = 0; month < years * 12; month += 1) {
    city.now += 30 * DAY
    for (let link = 0; link < city.links.length; link += 1) oneMonth(city, link, below)
    misfortunes(city, below)
    // A file that nobody opened within half a year is not opened any more.
    city.files = city.files.slice(-offices)
  }
  const { isQuiet, rounds } = settle(city, 40)
  return {
    writes: city.ledger.written.size,
    desks: city.desks.length,
    records: city.desks.reduce((sum, { records }) => sum + records.size, 0),
    rounds,
    faults: [...(isQuiet ? [] : ['does not come to rest']), ...faultsOf(city)],
  }
}

/** One pair exchanges in a month: both write, the file goes, mostly arrives, now and then twice or late. */
function oneMonth(city: City, link: number, below: (max: number) => number): void {
  const [a, b] = city.links[link] ?? [0, 0]
  for (const at of [b, b, a]) {
    const on = below(3) === 0 ? below(city.founders.length) : Math.max(0, b - 1)
    take(city, { do: 'write', at, what: below(7), on, value: below(64) })
  }
  for (const back of [true, false]) {
    if (below(10) === 0) continue
    take(city, { do: 'send', link, back })
    if (below(8) > 0) take(city, { do: 'arrive', file: city.files.length - 1, again: below(12) === 0 })
  }
  if (city.files.length > 0 && below(6) === 0) {
    take(city, { do: 'arrive', file: below(city.files.length), again: below(3) === 0 })
  }
}

function misfortunes(city: City, below: (max: number) => number): void {
  const at = below(city.desks.length)
  const all: readonly (readonly [number, Step])[] = [
    [2, { do: 'save', at }],
    [12, { do: 'restore', at: below(city.desks.length), silent: below(2) === 0 }],
    [60, { do: 'clone', at }],
    [8, { do: 'transfer', on: below(city.founders.length), to: below(64) }],
    [10, { do: 'clock', at, days: below(4_000) - 2_000 }],
    [6, { do: 'lose', file: below(64) }],
  ]
  for (const [oneIn, step] of all) {
    if (below(oneIn) === 0) take(city, step)
  }
}
