import { ok, type Result } from '../../shared/base/result'
import type { IsoDate } from '../../shared/base/iso-date'
import type { Member } from '../../shared/records/member'
import type { MemberSummary } from '../../shared/records/member-summary'
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

/** The summaries that differ from the rolls as they are today. A summary is dated only when its counts change. */
export function staleSummaries(
  members: readonly RecordView<'member'>[],
  summaries: readonly RecordView<'member-summary'>[],
  office: string,
  today: IsoDate,
): readonly Change[] {
  const rolls = new Map<string, Member[]>()
  for (const { value } of members) {
    if (value.associationId === undefined) continue
    const roll = rolls.get(value.associationId)
    if (roll === undefined) rolls.set(value.associationId, [value])
    else roll.push(value)
  }
  const known = new Map(summaries.map(({ id, value }) => [id, value]))
  const ids = new Set([...rolls.keys(), ...known.keys()])
  return [...ids].flatMap((associationId): readonly Change[] => {
    const counts = countRoll(rolls.get(associationId) ?? [], Number(today.slice(0, 4)))
    const before = known.get(associationId)
    if (before !== undefined && isSame(before, counts)) return []
    const set = { ...counts, associationId, asOf: today }
    return [{ kind: 'member-summary', id: associationId, office, set }]
  })
}

const isSame = (before: MemberSummary, counts: RollCounts): boolean =>
  Object.entries(counts).every(([field, count]) => before[field as keyof RollCounts] === count)

/** Brings the counts up to date before a bundle is made. */
export async function refreshSummaries(
  store: Store,
  office: string,
  today: IsoDate,
): Promise<Result<Saved | undefined, StoreFailure>> {
  const [members, summaries] = [await store.list('member'), await store.list('member-summary')]
  const changes = staleSummaries(members, summaries, office, today)
  return changes.length === 0 ? ok(undefined) : store.write(changes)
}
