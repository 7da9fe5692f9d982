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

/** Shared character pairs of two names over all pairs, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

function pairs(name: string): ReadonlySet<string> {
  const characters = Array.from(comparable(name))
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`))
}
