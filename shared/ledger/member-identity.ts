import { grouped } from '../base/grouped'
import { comparable } from '../base/normalize'
import { assign } from './assign'
import type { ExistingRecord } from './existing'
import { problem, type CellProblem } from './problem'
import type { RowReading } from './row-reading'
import { textIn, type Values } from './reading'
import { repeated } from './repeated-rows'

/** What tells members of one association apart: name, birth month, phone; blank where unknown. */
interface MemberIdentity {
  readonly name: string
  readonly birth: string
  readonly phone: string
}

/** Values do not change, and planning asks again after every edit. */
const known = new WeakMap<Values, MemberIdentity>()

function identityOf(value: Values): MemberIdentity {
  const found = known.get(value)
  if (found !== undefined) return found
  const identity = {
    name: comparable(textIn(value, 'name') ?? ''),
    birth: textIn(value, 'birthMonth') ?? '',
    phone: comparable(textIn(value, 'phone') ?? ''),
  }
  known.set(value, identity)
  return identity
}

type Fit = 'same' | 'likely' | 'asked' | 'other'

/**
 * `same`: nothing differs and at least one of birth month and phone agrees. `likely`: one agrees and the other is
 * blank or, for the phone, changed. `asked`: nothing tells them apart or together. `other`: two people of one name.
 */
function fit(one: MemberIdentity, other: MemberIdentity): Fit {
  const birth = compare(one.birth, other.birth)
  const phone = compare(one.phone, other.phone)
  if (birth === 'differs') return phone === 'equal' ? 'asked' : 'other'
  if (birth === 'equal') return phone === 'differs' ? 'likely' : 'same'
  if (phone === 'equal') return 'same'
  return phone === 'differs' ? 'other' : 'asked'
}

const compare = (one: string, other: string): 'equal' | 'differs' | 'unknown' => {
  if (one === '' || other === '') return 'unknown'
  return one === other ? 'equal' : 'differs'
}

/** A member row whose association is known. */
export interface PlacedMember {
  readonly row: RowReading
  readonly associationId: string
}

/** What is to be said of a member row because of an earlier one or of the roll, and the record it is about. */
export interface MemberMatch {
  readonly problems: readonly CellProblem[]
  readonly existing?: ExistingRecord
}

/** Matches member rows with each other and with the roll. */
export function matchMembers(
  rows: readonly PlacedMember[],
  existing: ReadonlyMap<string, readonly ExistingRecord[]>,
): ReadonlyMap<RowReading, MemberMatch> {
  const matches = new Map<RowReading, MemberMatch>()
  const fresh: Group[] = []
  for (const group of groupsOf(rows, existing)) {
    const first: RowReading[] = []
    for (const row of group.rows) {
      const problems = beside(first, row)
      matches.set(row, { problems })
      if (!problems.some(({ code }) => code.startsWith('repeated'))) first.push(row)
    }
    fresh.push({ ...group, rows: first })
  }
  for (const group of fresh) claim(group, matches)
  return matches
}

interface Group {
  readonly rows: readonly RowReading[]
  readonly roll: readonly ExistingRecord[]
}

/** Rows and records of one association and one name. */
function groupsOf(
  rows: readonly PlacedMember[],
  existing: ReadonlyMap<string, readonly ExistingRecord[]>,
): readonly Group[] {
  const groups = grouped(rows, ({ row, associationId }) => {
    const { name } = identityOf(row.values)
    return name === '' ? undefined : `${associationId} ${name}`
  })
  const rolls = new Map<string, readonly ExistingRecord[]>()
  for (const [associationId, members] of existing) {
    for (const member of members) {
      const key = `${associationId} ${identityOf(member.value).name}`
      if (groups.has(key)) rolls.set(key, [...(rolls.get(key) ?? []), member])
    }
  }
  return [...groups].map(([key, own]) => ({ rows: own.map(({ row }) => row), roll: rolls.get(key) ?? [] }))
}

/** What earlier rows of the same name make of this one. */
function beside(earlier: readonly RowReading[], row: RowReading): readonly CellProblem[] {
  const identity = identityOf(row.values)
  for (const other of earlier) {
    switch (fit(identityOf(other.values), identity)) {
      case 'same':
        return [repeated(other, row)]
      case 'likely':
      case 'asked':
        return [problem('nearly-equal', { row: other.row, name: textIn(other.values, 'name') ?? '' })]
      case 'other':
        break
    }
  }
  return []
}

function claim({ rows, roll }: Group, matches: Map<RowReading, MemberMatch>): void {
  const fitting = (fits: Fit) => (row: RowReading) =>
    roll.filter(({ value }) => fit(identityOf(value), identityOf(row.values)) === fits)
  const assigned = assign(
    rows,
    (['same', 'likely', 'asked'] as const).map((fits) => fitting(fits)),
  )
  for (const [row, found] of assigned) {
    const problems = matches.get(row)?.problems ?? []
    if ('record' in found) matches.set(row, { problems, existing: found.record })
    else if ('several' in found)
      matches.set(row, { problems: [...problems, problem('several-records', { count: found.several })] })
    else matches.set(row, { problems: [...problems, problem('contested', { row: found.contestedBy.row })] })
  }
}
