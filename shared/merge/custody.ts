import { z } from 'zod'
import type { GroupValue, RecordState, Sibling } from '../records/version'
import { MUNICIPAL_OFFICE } from '../codes/offices'
import { officeOfReplica } from '../records/replica-id'
import type { HybridClock } from './hybrid-clock'
import { shownSibling } from './shown-sibling'

/**
 * The group of an association that says whose it is since a transfer (转隶, 《实施细则》第三条), and which district serves
 * one of 市科协's own. 市科协 alone writes it; each note raises the custody epoch by one, a change of who serves too. An
 * association that was never transferred, and of which 市科协 never named who serves it, has none.
 */
export const CUSTODY_GROUP = 'custody'

/**
 * What 市科协 wrote: the office that has custody now, and those that had it or served it before, the first one first.
 * `local`: of an association of 市科协 the office that serves it now (市科协 itself: none); absent while 市科协 has
 * named none.
 */
export const custodyValue = z.looseObject({
  office: z.string().min(2).max(20),
  former: z.array(z.string().min(2).max(20)).max(60),
  local: z.string().min(2).max(20).exactOptional(),
})

/** Whose an association is. */
export interface CustodyNote {
  readonly office: string
  readonly former: readonly string[]
  /** Of the note; 0: there is none. */
  readonly epoch: number
  /** Offices that another note of the same epoch gave custody or the service: 市科协 was put back between the two. */
  readonly rivals?: readonly string[]
  /** Decides over what the core says, which a former local office remembers for ever; absent: the core decides. */
  readonly local?: string
}

/** Whose an association is, by its latest transfer; without one, by its founding office. */
export function custodyNoteOf(state: RecordState): CustodyNote {
  const siblings = state.kind === 'association' ? (state.groups[CUSTODY_GROUP] ?? []) : []
  const note = shownNote(siblings)
  const parsed = custodyValue.safeParse(note?.value)
  if (note === undefined || !parsed.success) return { office: state.office, former: [], epoch: 0 }
  const { office, local } = parsed.data
  const former = formerOf(parsed.data, siblings)
  const { epoch } = note.version
  const rivals = rivalsOf(parsed.data, epoch, siblings)
  return {
    office,
    former,
    epoch,
    ...(rivals.length === 0 ? {} : { rivals }),
    ...(local === undefined ? {} : { local }),
  }
}

/**
 * Whether nothing but the note is known of an association: it was handed over to this office and on to another one
 * before a bundle came, or the copy here was lost behind it. There is not even a name to show.
 */
export const isNoteAlone = ({ kind, groups }: RecordState): boolean =>
  kind === 'association' &&
  groups[CUSTODY_GROUP] !== undefined &&
  Object.keys(groups).every((name) => name === CUSTODY_GROUP)

/** When 市科协 wrote the note that decides whose an association is; absent where there is none. */
export const custodyClockOf = ({ groups }: RecordState): HybridClock | undefined =>
  shownNote(groups[CUSTODY_GROUP] ?? [])?.version.clock

const rivalsOf = (
  { office, local }: z.output<typeof custodyValue>,
  epoch: number,
  siblings: readonly Sibling[],
): readonly string[] =>
  siblings.flatMap(({ version, value }) => {
    const other = custodyValue.safeParse(value)
    if (!other.success || version.epoch !== epoch) return []
    const { office: had, local: served } = other.data
    return [had, ...(served === undefined || served === local ? [] : [served])].filter(
      (each) => each !== office,
    )
  })

/**
 * Of several notes each may have handed it to another office (市科协 was put back and handed it over once more): those
 * that the shown note does not know had it as well, and have to be told whose it is.
 */
function formerOf(shown: z.output<typeof custodyValue>, siblings: readonly Sibling[]): readonly string[] {
  const others = siblings.flatMap(({ value }) => {
    const other = custodyValue.safeParse(value)
    if (!other.success) return []
    const { former, office, local = office } = other.data
    return [...former, office, ...(local === shown.local ? [] : [local])]
  })
  return [...new Set([...shown.former, ...others])].filter((each) => each !== shown.office)
}

/** Of several notes (two PCs of 市科协) every replica takes the one of the highest epoch. */
function shownNote(siblings: readonly Sibling[]): Sibling | undefined {
  const highest = Math.max(...siblings.map(({ version }) => version.epoch))
  return shownSibling(
    siblings.filter(({ version }) => version.epoch === highest),
    (office) => office === MUNICIPAL_OFFICE,
  )
}

/** Who answers for a record under an association: what was in a former custodian's hands goes along. */
export const effectiveOffice = (office: string, { office: custodian, former }: CustodyNote): string =>
  former.includes(office) ? custodian : office

/**
 * The value of the next transfer; `undefined` when the association is there already. `localOffice`: the one that serves
 * it, which has to be told as well; where 市科协 takes the association itself, the note says who serves it from now on,
 * because a district that had it or served it once may hold a core that says something else.
 */
export function nextCustody(
  state: RecordState,
  to: string,
  localOffice: string | undefined,
): GroupValue | undefined {
  const { office, former } = custodyNoteOf(state)
  if (office === to) return undefined
  const before = [
    ...former,
    office,
    ...localOfficesIn(state),
    ...(localOffice === undefined ? [] : [localOffice]),
  ]
  const local = to === MUNICIPAL_OFFICE ? { local: localOffice ?? to } : {}
  return { office: to, former: [...new Set(before)].filter((each) => each !== to), ...local }
}

/** The local offices that the values of an association's core name. */
export const localOfficesIn = ({ groups }: RecordState): readonly string[] => [
  ...new Set(
    (groups['core'] ?? []).flatMap(({ value: { localOffice } }) =>
      typeof localOffice === 'string' ? [localOffice] : [],
    ),
  ),
]

/**
 * The value by which 市科协 says which district serves an association of its own (or nobody). It stands in the note and
 * not in the core alone: the core of a district that served it once is a memory, and notes that 市科协 wrote before it
 * was put back come home beside the later ones, so that nobody who was named is forgotten. `undefined` when nothing
 * changes and nobody has to know.
 */
export function nextService(state: RecordState, to: string | undefined): GroupValue | undefined {
  const { office, former, local } = custodyNoteOf(state)
  if (office !== MUNICIPAL_OFFICE) return undefined
  const serves = to ?? office
  const known = [...localOfficesIn(state), ...(local === undefined ? [] : [local])]
  const from = known.filter((each) => each !== serves && each !== office)
  if (serves === (local ?? office) && from.every((each) => former.includes(each))) return undefined
  return { office, former: [...new Set([...former, ...from])], local: serves }
}

/**
 * Whether a value was written by an office that has lost custody since, under the epoch it still believed in; or under
 * that of a note which gave it custody and lost against another one.
 */
export function isLate({ version }: Sibling, { former, epoch, rivals = [] }: CustodyNote): boolean {
  const writer = officeOfReplica(version.dot.replica)
  if (!former.includes(writer)) return false
  return version.epoch < epoch || (version.epoch === epoch && rivals.includes(writer))
}
