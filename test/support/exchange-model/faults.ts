import { differing, MAX_TRIES } from '../../../shared/merge/healing'
import type { BucketList } from '../../../shared/merge/scope-index'
import { valueKey, type Desk, type Ledger } from './desk'
import { hasForgottenNote, wasOvertaken } from './forgotten-note'
import type { City } from './play'

/** What is wrong at the end, in words; empty when all holds. */
export function faultsOf({ desks, links, ledger }: City): readonly string[] {
  const faults: string[] = []
  const isExcused = hasForgottenNote(ledger)
  for (const [a, b] of links) {
    const [one, other] = [desks[a] as Desk, desks[b] as Desk]
    const held = new Set([...one.waiting, ...other.waiting].map(({ state }) => state.kind))
    for (const [sender, receiver] of [
      [one, other],
      [other, one],
    ] as const) {
      const route = { sender: sender.office, receiver: receiver.office }
      const unequal = differing(sender.index.digests(route), receiver.index.digests(route)).filter(
        ({ kind }) => !held.has(kind),
      )
      if (unequal.length > 0 && !(isExcused && isTold(one, other, unequal)))
        faults.push(`${sender.name} and ${receiver.name} differ in what ${sender.name} says`)
    }
  }
  return [...faults, ...lostOf(desks, ledger), ...inventedOf(desks, ledger)]
}

/** Whether one of two desks has given up each of these buckets, which it then shows to a person. */
function isTold(one: Desk, other: Desk, unequal: readonly BucketList[]): boolean {
  const given = [one.tries.get(other.replica), other.tries.get(one.replica)].flatMap((tries) =>
    tries === undefined ? [] : [tries.theirs, tries.ours],
  )
  return unequal.every(({ kind, buckets }) =>
    buckets.every((bucket) => given.some((tries) => tries[kind]?.[bucket] === MAX_TRIES)),
  )
}

function standing(desks: readonly Desk[]): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const desk of desks) {
    for (const state of [
      ...[...desk.records.values()].map((row) => row.state),
      ...desk.waiting.map((row) => row.state),
    ]) {
      for (const [group, siblings] of Object.entries(state.groups)) {
        for (const sibling of siblings) keys.add(valueKey(state, group, sibling))
      }
    }
  }
  return keys
}

/** Values that somebody still ought to have and nobody has, nor anything written by one who had seen them. */
function lostOf(desks: readonly Desk[], ledger: Ledger): readonly string[] {
  const { written } = ledger
  const covered = new Set(standing(desks))
  const open = [...covered]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const seen of written.get(key)?.seen ?? []) {
      if (covered.has(seen)) continue
      covered.add(seen)
      open.push(seen)
    }
  }
  const known = new Set(desks.flatMap(({ knows }) => [...knows]))
  return [...known]
    .filter((key) => !covered.has(key) && written.get(key)?.isReused === false && !wasOvertaken(key, ledger))
    .map((key) => `lost: ${key}`)
}

const inventedOf = (desks: readonly Desk[], { written }: Ledger): readonly string[] =>
  [...standing(desks)].filter((key) => !written.has(key)).map((key) => `invented: ${key}`)
