import { comparable } from '../base/normalize'

/** The number of characters to insert, delete or replace, counted up to `most` + 1. */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.abs(a.length - b.length) > most) return most + 1
  let previous = b.map((_, at) => at + 1)
  for (const [row, character] of a.entries()) {
    let diagonal = row
    let left = row + 1
    const current: number[] = []
    for (const [column, candidate] of b.entries()) {
      const above = previous[column] ?? 0
      left = Math.min(above + 1, left + 1, diagonal + (character === candidate ? 0 : 1))
      diagonal = above
      current.push(left)
    }
    previous = current
  }
  return Math.min(previous.at(-1) ?? a.length, most + 1)
}

/** Names that are looked through for one that is alike, each prepared once. */
export class LikeNames {
  readonly #sizes: readonly number[]
  readonly #byPair = new Map<string, number[]>()

  constructor(names: readonly string[]) {
    this.#sizes = names.map((name, at) => {
      const own = pairs(name)
      for (const pair of own) {
        const holders = this.#byPair.get(pair)
        if (holders === undefined) this.#byPair.set(pair, [at])
        else holders.push(at)
      }
      return own.size
    })
  }

  /**
   * Indexes of the names that share at least this part of all character pairs with `text`, 0 to 1 (Dice), the most
   * alike first.
   */
  alike(text: string, least: number): readonly number[] {
    const wanted = pairs(text)
    const shared = new Map<number, number>()
    for (const pair of wanted) {
      for (const at of this.#byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return [...shared]
      .map(([at, count]) => ({ at, alike: (2 * count) / (wanted.size + (this.#sizes[at] ?? 0)) }))
      .filter(({ alike }) => alike >= least)
      .toSorted((one, other) => other.alike - one.alike || one.at - other.at)
      .map(({ at }) => at)
  }
}

function pairs(name: string): ReadonlySet<string> {
  const characters = Array.from(comparable(name))
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`))
}
