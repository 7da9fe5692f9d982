import { ok, type Result } from '../../shared/base/result'
import type { IsoDate } from '../../shared/base/iso-date'
import { MUNICIPAL_OFFICE } from '../../shared/codes/offices'
import { custodyNoteOf } from '../../shared/merge/custody'
import type { Member } from '../../shared/records/member'
import type { MemberSummary } from '../../shared/records/member-summary'
import { officeOfReplica } from '../../shared/records/replica-id'
import type { Change, RecordView, Saved, Store, StoreFailure } from './store-face'

/** Counts that stand for a roll: the roll itself never leaves the office. */
export type RollCounts = Readonly<Record<Exclude<keyof MemberSummary, 'associationId' | 'asOf'>, number>>

const GONE: ReadonlySet<string> = new Set(['withdrawn', 'expelled'])

/** The counts of one roll in a year; who has left is not counted, a member without category is one of `others`. */
export function countRoll(members: readonly Member[], year: number): RollCounts {
  const present = members.filter(({ state = '' }) => !GONE.has(state))
  const ofCategory = (category: string): number =>
    present.filter((member) => member.category === category).length
  const [sciTech, managers, skilled] = [ofCategory('sci-tech'), ofCategory('manager'), ofCategory('skilled')]
  return {
    members: present.length,
    sciTech,
    managers,
    skilled,
    others: present.length - sciTech - managers - skilled,
    joinedThisYear: present.filter(({ joinedOn }) => joinedOn?.startsWith(`${year}-`)).length,
  }
}

/** What the counts are made of: everything that an office holds of these kinds. */
export interface Rolls {
  readonly associations: readonly RecordView<'association'>[]
  readonly members: readonly RecordView<'member'>[]
  readonly summaries: readonly RecordView<'member-summary'>[]
}

/**
 * The summaries that differ from the rolls of `office` as they are today. A summary is dated only when its counts change.
 * An association that was handed on is its new office's to count, although its roll stays; and that one, which no roll
 * reaches by a 转隶, keeps the counts of the former office until it has members of its own.
 */
export function staleSummaries(
  { associations, members, summaries }: Rolls,
  office: string,
  today: IsoDate,
): readonly Change[] {
  const counted = new Set(associations.filter((one) => countsRoll(one, office)).map(({ id }) => id))
  const rolls = new Map<string, Member[]>()
  for (const { value } of members) {
    if (value.associationId === undefined) continue
    const roll = rolls.get(value.associationId)
    if (roll === undefined) rolls.set(value.associationId, [value])
    else roll.push(value)
  }
  const known = new Map(summaries.map((summary) => [summary.id, summary]))
  const ids = new Set([...rolls.keys(), ...known.keys()])
  return [...ids].flatMap((associationId): readonly Change[] => {
    if (!counted.has(associationId)) return []
    const roll = rolls.get(associationId)
    const before = known.get(associationId)
    if (roll === undefined && before !== undefined && !isCountOf(before, office)) return []
    const counts = countRoll(roll ?? [], Number(today.slice(0, 4)))
    if (before !== undefined && isSame(before.value, counts)) return []
    const set = { ...counts, associationId, asOf: today }
    return [{ kind: 'member-summary', id: associationId, office, set }]
  })
}

/** The office that has the association, or serves it for 市科协; of one that 市科协 gave to nobody yet, who has a roll of it. */
function countsRoll({ state, value }: RecordView<'association'>, own: string): boolean {
  const { office, local = office === MUNICIPAL_OFFICE ? value.localOffice : office } = custodyNoteOf(state)
  return office === own || local === own || local === undefined
}

const isCountOf = ({ state }: RecordView<'member-summary'>, office: string): boolean =>
  (state.groups['core'] ?? []).some(({ version }) => officeOfReplica(version.dot.replica) === office)

const isSame = (before: MemberSummary, counts: RollCounts): boolean =>
  Object.entries(counts).every(([field, count]) => before[field as keyof RollCounts] === count)

/** Brings the counts up to date before a bundle is made. */
export async function refreshSummaries(
  store: Store,
  office: string,
  today: IsoDate,
): Promise<Result<Saved | undefined, StoreFailure>> {
  const rolls = {
    associations: await store.list('association'),
    members: await store.list('member'),
    summaries: await store.list('member-summary'),
  }
  const changes = staleSummaries(rolls, office, today)
  return changes.length === 0 ? ok(undefined) : store.write(changes)
}
