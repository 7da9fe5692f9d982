import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { planImport, type ImportPlan, type PlannedChange } from '../../../shared/merge/plan'
import type { RecordState, Sibling } from '../../../shared/records/version'
import { PRODUCT, type Rules } from '../../support/exchange-model/carry'
import {
  arrive,
  arriveAndStay,
  choose,
  clock,
  clone,
  DOWN,
  restore,
  restoreInSilence,
  save,
  send,
  serve,
  transfer,
  UP,
  write,
} from '../../support/exchange-model/steps'
import { faultsAfter, story, type Story } from '../../support/exchange-model/stories'
import { runs } from '../../support/runs'

/*
 * Three to nine PCs (districts, 市科协, laptops, clones) that exchange through the product's own planning code. A
 * failure prints its seed and the shortest story that still fails.
 */

const PATIENCE = runs(300_000, 36_000_000)

test(
  'a city converges over order, duplication, loss, restore, clone, transfer and wrong clocks; no edit is lost, no value invented',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(story, (told) => {
        expect(faultsAfter(told)).toEqual([])
      }),
      { numRuns: runs(3_000, 100_000) },
    )
  },
)

/** A clone takes along what its original had asked of 市科协, with whom the clone itself never exchanges. */
const CLONED_WHILE_ASKING: Story = {
  districts: 2,
  laptops: 2,
  steps: [
    save(16),
    write(6, 0, 0),
    clone(1),
    send(0, UP),
    clone(1),
    arrive(),
    send(0, DOWN),
    restore(8),
    arrive(),
    clone(36),
    clone(0),
  ],
}

/** One round between two PCs: the one writes and sends, the other answers, both files arrive. */
const round = (at: number, link: number, isBelow: boolean): Story['steps'] => [
  write(at, 0, 0, at),
  send(link, isBelow),
  arrive(),
  send(link, !isBelow),
  arrive(),
]

/**
 * A PC is put back in silence behind what it confirmed, and counts its files from where it was then: what it says it
 * has is less than what it had said before, and has to be believed, or every file to it is a gap. `days`: its clock is
 * put back with it.
 */
const putBackBehind = (at: number, writer: number, link: number, isBelow: boolean, days: number): Story => ({
  districts: 2,
  laptops: 1,
  steps: [
    ...round(writer, link, isBelow),
    save(at),
    ...Array.from({ length: 12 }, () => round(writer, link, isBelow)).flat(),
    clock(at, days),
    restoreInSilence(at),
  ],
})

/** Two offices were told that the association of 市科协 is theirs now; only the second transfer is remembered. */
const HANDED_OVER_TWICE: Story = {
  districts: 2,
  laptops: 0,
  steps: [write(0, 0, 2), save(0), transfer(2, 1), send(0, DOWN), arrive(), restore(0), transfer(2, 2)],
}

/** 市科协 lost an association that it had handed over with its own words in it; the new custodian gives them back. */
const LOST_AFTER_TRANSFER: Story = {
  districts: 2,
  laptops: 0,
  steps: [save(0), write(0, 0, 2), transfer(2, 1), send(0, DOWN), restore(0), arrive()],
}

/** A laptop gets one association of two, works on it, brings it back, and later gets all. */
const CHOSEN_OUT_AND_BACK: Story = {
  districts: 2,
  laptops: 1,
  steps: [
    write(1, 0, 0),
    write(1, 2, 0),
    choose(0, DOWN, 0),
    arrive(),
    write(3, 2, 0, 2),
    write(1, 2, 0, 4),
    send(2, UP),
    arriveAndStay(),
    ...round(1, 0, true),
    choose(0, UP, 0),
    arrive(),
    save(3),
    send(2, DOWN),
    restoreInSilence(3),
    arrive(),
  ],
}

/** What the district that served it wrote is late, or stands; what the next one is given is whole. */
const SERVED_BY_ANOTHER: Story = {
  districts: 2,
  laptops: 1,
  steps: [
    write(0, 0, 2),
    serve(2, 0),
    write(0, 2, 2),
    ...round(0, 0, false),
    write(1, 1, 2, 1),
    ...round(1, 0, true),
    serve(2, 1),
    write(1, 1, 2, 2),
    send(0, UP),
    arrive(),
  ],
}

/** 市科协 wrote what the local office writes, before it named one. */
const SERVED_BY_NOBODY_FIRST: Story = {
  districts: 2,
  laptops: 0,
  steps: [write(0, 0, 2), write(0, 1, 2), serve(2, 0), send(0, DOWN)],
}

/** 市科协 is put back behind the naming of a local office, which goes on believing it. */
const SERVICE_FORGOTTEN: Story = {
  districts: 2,
  laptops: 0,
  steps: [write(0, 0, 2), save(0), serve(2, 1), send(1, DOWN), restore(0), arrive(), write(0, 0, 2)],
}

/** 市科协 is put back behind the naming of a local office, and hands the association over to that one instead. */
const SERVICE_FORGOTTEN_AND_HANDED_OVER: Story = {
  districts: 4,
  laptops: 0,
  steps: [
    write(0, 0, 2),
    serve(2, 1),
    save(0),
    serve(2, 0),
    send(0, DOWN),
    restore(0),
    transfer(2, 1),
    arrive(),
  ],
}

/** 市科协 takes home an association whose service it had moved before; the first local office heard of neither. */
const SERVED_TAKEN_AND_HOME: Story = {
  districts: 2,
  laptops: 0,
  steps: [write(0, 0, 2), serve(2, 0), send(0, DOWN), serve(2, 1), transfer(2, 2), arrive(), transfer(2, 0)],
}

/** 市科协 is put back behind the naming of a local office, and names another one, which knows nothing of the first. */
const SERVICE_NAMED_TWICE: Story = {
  districts: 2,
  laptops: 0,
  steps: [
    write(0, 0, 2),
    save(0),
    serve(2, 1),
    send(1, DOWN),
    restore(0),
    arrive(),
    write(2, 1, 2),
    serve(2, 0),
  ],
}

/** The same, and what it gives away is all of it, to a district that was never named. */
const SERVICE_FORGOTTEN_AND_GIVEN_TO_A_THIRD: Story = {
  districts: 3,
  laptops: 0,
  steps: [write(0, 0, 2), save(0), serve(2, 0), send(0, DOWN), restore(0), transfer(2, 2), arrive()],
}

/** Both ends are put back behind the naming of a local office; what that one wrote is at 市科协 still. */
const SERVICE_FORGOTTEN_BY_BOTH: Story = {
  districts: 2,
  laptops: 0,
  steps: [
    save(1),
    write(0, 0, 2),
    save(0),
    serve(2, 0),
    send(0, DOWN),
    arrive(),
    write(1, 1, 2),
    restore(0),
    send(0, UP),
    arrive(),
    restore(1),
  ],
}

/** Handed over, forgotten by 市科协, and then only served by the district that had all of it and wrote as if it had. */
const HANDED_OVER_THEN_SERVED: Story = {
  districts: 2,
  laptops: 0,
  steps: [
    write(0, 0, 2),
    serve(2, 0),
    save(0),
    transfer(2, 2),
    send(1, DOWN),
    arrive(),
    write(2, 0, 2),
    restore(0),
    serve(2, 1),
  ],
}

/**
 * 市科协 is put back in silence and writes a note of custody under the number of one that it forgot: the district that
 * the forgotten one named goes on, and its words are refused each time they are asked for.
 */
const NOTE_FORGOTTEN_IN_SILENCE: Story = {
  districts: 2,
  laptops: 0,
  steps: [
    write(0, 0, 2),
    save(0),
    serve(2, 0),
    send(0, DOWN),
    restoreInSilence(0),
    transfer(2, 2),
    arrive(),
    write(1, 1, 2),
    transfer(2, 0),
  ],
}

/** And back again, and then given to a third one for good. */
const SERVED_TO_AND_FRO: Story = {
  districts: 3,
  laptops: 0,
  steps: [
    ...SERVED_BY_ANOTHER.steps,
    ...round(0, 1, false),
    serve(2, 0),
    ...round(0, 0, false),
    write(1, 1, 2, 3),
    transfer(2, 3),
    ...round(0, 2, false),
  ],
}

const EXAMPLES: Readonly<Record<string, Story>> = {
  'another district serves an association of 市科协': SERVED_BY_ANOTHER,
  'nobody served an association of 市科协 until now': SERVED_BY_NOBODY_FIRST,
  '市科协 is put back behind the naming of a local office': SERVICE_FORGOTTEN,
  '市科协 is put back behind such a naming and hands the association over': SERVICE_FORGOTTEN_AND_HANDED_OVER,
  '市科协 takes home what it had others serve': SERVED_TAKEN_AND_HOME,
  '市科协 is put back behind such a naming and names another one': SERVICE_NAMED_TWICE,
  '市科协 is put back behind such a naming and hands it over to a third one':
    SERVICE_FORGOTTEN_AND_GIVEN_TO_A_THIRD,
  'both ends are put back behind the naming of a local office': SERVICE_FORGOTTEN_BY_BOTH,
  '市科协 forgets a transfer and lets that district only serve': HANDED_OVER_THEN_SERVED,
  '市科协 is put back in silence and forgets a note of custody': NOTE_FORGOTTEN_IN_SILENCE,
  'the service goes to and fro, and then all of it to a third district': SERVED_TO_AND_FRO,
  'chosen associations go to a laptop and come back': CHOSEN_OUT_AND_BACK,
  'a PC is cloned while it asks for buckets in full': CLONED_WHILE_ASKING,
  'a laptop is put back in silence far behind what it confirmed': putBackBehind(3, 1, 2, false, 0),
  'the same, and its clock goes back as well': putBackBehind(3, 1, 2, false, -4000),
  '市科协 is put back in silence far behind what it confirmed': putBackBehind(0, 1, 0, true, 0),
  '市科协 is put back behind a transfer and hands it over once more': HANDED_OVER_TWICE,
  '市科协 is put back behind an association that it made and handed over': LOST_AFTER_TRANSFER,
}

test.each(Object.entries(EXAMPLES))('a city converges: %s', (_, told) => {
  expect(faultsAfter(told)).toEqual([])
})

/** The plan with every changed record put through a wrong hand. */
const spoiled =
  (spoil: (siblings: readonly Sibling[]) => readonly Sibling[]): Rules['plan'] =>
  (question): ImportPlan => {
    const plan = planImport(question)
    const bend = (state: RecordState): RecordState => ({
      ...state,
      groups: Object.fromEntries(
        Object.entries(state.groups).map(([name, siblings]) => [name, spoil(siblings)]),
      ),
    })
    const bent = ({ what, before, after, groups }: PlannedChange): PlannedChange => ({
      what,
      before,
      after: bend(after),
      groups,
    })
    return { ...plan, changes: plan.changes.map(bent) }
  }

const latestOnly = (siblings: readonly Sibling[]): readonly Sibling[] =>
  siblings.toSorted((a, b) => (a.version.clock < b.version.clock ? 1 : -1)).slice(0, 1)

const blended = (siblings: readonly Sibling[]): readonly Sibling[] => {
  const [first] = siblings
  if (first === undefined || siblings.length < 2) return siblings
  return [{ ...first, value: Object.assign({}, ...siblings.map(({ value }) => value)) as Sibling['value'] }]
}

/** A number that is used twice after a silent restore, while the arrivals look alike. */
const PUT_BACK: Story = {
  districts: 2,
  laptops: 0,
  steps: [
    write(1, 0, 0, 1),
    save(1),
    write(1, 0, 0, 2),
    send(0, UP),
    arrive(),
    restoreInSilence(1),
    write(1, 0, 0, 3),
  ],
}

/** One association, written on both PCs of its office without either knowing of it. */
const WRITTEN_TWICE: Story = {
  districts: 2,
  laptops: 1,
  steps: [...round(1, 2, false), write(1, 0, 0, 2), write(3, 0, 0, 3)],
}

const BUGS: Readonly<Record<string, Rules>> = {
  'the latest clock wins': { ...PRODUCT, plan: spoiled(latestOnly) },
  'two values are blended into one': { ...PRODUCT, plan: spoiled(blended) },
  'contents are never compared': { ...PRODUCT, heals: false },
}

test.each(Object.entries(BUGS))(
  'the property catches a planted bug: %s',
  { timeout: PATIENCE },
  (_, rules) => {
    const found = fc.check(
      fc.property(story, (told) => {
        expect(faultsAfter(told, rules)).toEqual([])
      }),
      { numRuns: 500, seed: 20260120, examples: [[PUT_BACK], [WRITTEN_TWICE]], endOnFailure: true },
    )
    expect(found.failed).toBe(true)
  },
)
