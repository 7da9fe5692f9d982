import { SCHEMA_VERSION } from '../../../../shared/bundle/manifest'
import type { PcView, RosterView } from '../../../../shared/ipc/trust'
import type { Waiting } from '../../../../shared/merge/plan'
import { madeAtOf, type LedgerEntry } from '../../../store/exchange-rows'
import type { Standing } from '../../../store/exchange-standing'
import type { Healing } from '../../../store/healing-rows'
import { ageState, daysSince } from './age'
import { pendingReceipts } from '../outgoing/pending-receipts'

/** How an office stands with its reporting. `late` from 30 days on, `very-late` from 60 (本方案, threat 5). */
export type OfficeState = 'fresh' | 'late' | 'very-late' | 'never' | 'not-enrolled'

/** What is missing from an office, or has to go back to it. */
export type OfficeGap =
  | { readonly gap: 'not-enrolled' | 'expired' | 'never' | 'late' | 'older-program' }
  | { readonly gap: CountedGap; readonly count: number }

type CountedGap = 'receipt' | 'waiting' | 'late-edit' | 'stuck'

/** One office on the municipal desk. */
export interface OfficeRow extends Standing {
  readonly state: OfficeState
  /** Whole days since its newest bundle was made. */
  readonly days: number | undefined
  readonly gaps: readonly OfficeGap[]
  /** Of the program that made its newest bundle. */
  readonly program: string | undefined
  readonly writer: number | undefined
}

export interface OfficeFacts {
  readonly standings: readonly Standing[]
  readonly entries: readonly LedgerEntry[]
  readonly waiting: readonly Waiting[]
  /** Copies that stay different after three full sendings. */
  readonly stuck: readonly Pick<Healing, 'office' | 'stuck'>[]
  readonly roster: RosterView | undefined
  /** The day on this PC's calendar, and the instant in milliseconds. */
  readonly today: string
  readonly now: number
}

/** Every office with the age of its data and what is missing. */
export function officeRows(facts: OfficeFacts): readonly OfficeRow[] {
  const enrolled = officesWith(facts, ({ revokedOn }) => revokedOn === null)
  // One whose enrolment has expired goes on exchanging (threat 9).
  const valid = officesWith(facts, ({ revokedOn, until }) => revokedOn === null && until >= facts.today)
  const due = pendingReceipts(facts.entries)
  return facts.standings.map((standing): OfficeRow => {
    const { office, madeAt } = standing
    const days = madeAt === undefined ? undefined : daysSince(madeAt, facts.now)
    const state = days === undefined ? (enrolled.has(office) ? 'never' : 'not-enrolled') : ageState(days)
    const newest = facts.entries
      .filter((entry) => entry.direction === 'in' && entry.office === office)
      .toSorted((a, b) => (madeAtOf(a) < madeAtOf(b) ? 1 : -1))[0]
    const held = facts.waiting.filter(({ sender }) => sender === office)
    const late = held.filter(({ reason }) => reason === 'older-epoch').length
    const gaps: OfficeGap[] = []
    if (!enrolled.has(office)) gaps.push({ gap: 'not-enrolled' })
    else if (!valid.has(office)) gaps.push({ gap: 'expired' })
    if (state === 'never') gaps.push({ gap: 'never' })
    if (state === 'late' || state === 'very-late') gaps.push({ gap: 'late' })
    addCount(gaps, 'receipt', due.filter((entry) => entry.office === office).length)
    addCount(gaps, 'waiting', held.length - late)
    addCount(gaps, 'late-edit', late)
    addCount(gaps, 'stuck', bucketCount(facts.stuck.filter((copy) => copy.office === office)))
    if (newest?.writer !== undefined && newest.writer < SCHEMA_VERSION) gaps.push({ gap: 'older-program' })
    return { ...standing, state, days, gaps, program: newest?.program, writer: newest?.writer }
  })
}

const bucketCount = (copies: OfficeFacts['stuck']): number =>
  copies.flatMap(({ stuck }) => stuck.flatMap(({ buckets }) => buckets)).length

function addCount(gaps: OfficeGap[], gap: CountedGap, count: number): void {
  if (count > 0) gaps.push({ gap, count })
}

const officesWith = ({ roster }: OfficeFacts, holds: (pc: PcView) => boolean): ReadonlySet<string> =>
  new Set((roster?.offices ?? []).filter(({ pcs }) => pcs.some(holds)).map(({ office }) => office))

/** How many offices stand where, for the line above the list. */
export const countStates = (rows: readonly OfficeRow[]): Readonly<Record<OfficeState, number>> => {
  const counts = { fresh: 0, late: 0, 'very-late': 0, never: 0, 'not-enrolled': 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}
