import { areNamesNear, identityOfRow, identityText, type AssociationIdentity } from './association-identity'
import { editDistance } from './likeness'
import { problem, type CellProblem } from './problem'
import type { RowReading } from './row-reading'
import { textIn } from './reading'
import { sameJson } from './record-change'

/** Codes that differ by no more characters than this are one, mistyped. */
const MISTYPED = 2
/** Earlier rows of one name, or of one code, that a row is held against. */
const MOST_BESIDE = 20

/** Targets in which the later row says something else than the earlier one; a blank says nothing. */
export const differingTargets = (earlier: RowReading, later: RowReading): readonly string[] =>
  Object.keys(later.values).filter((id) => !sameJson(earlier.values[id], later.values[id]))

/** What is to be said of a row whose thing stands in an earlier row already. */
export function repeated(earlier: RowReading, later: RowReading): CellProblem {
  const differing = differingTargets(earlier, later)
  return differing.length === 0
    ? problem('repeated-row', { row: earlier.row })
    : problem('repeated-row-differs', { row: earlier.row, targets: differing.join(',') })
}

/**
 * Among associations: rows that repeat an earlier one, look mistyped beside it, or share only its name. `skipped` rows
 * do not count. One name at two hosts is two associations.
 */
export function repeatedAssociations(
  rows: readonly RowReading[],
  skipped: (row: RowReading) => boolean,
): ReadonlyMap<RowReading, readonly CellProblem[]> {
  const found = new Map<RowReading, readonly CellProblem[]>()
  const first = new Map<string, RowReading>()
  const groups = new Map<string, Placed[]>()
  for (const row of rows) {
    if (skipped(row)) continue
    const identity = identityOfRow(row)
    const text = identityText(identity)
    const earlier = text === '' ? undefined : first.get(text)
    if (earlier !== undefined) {
      found.set(row, [repeated(earlier, row)])
      continue
    }
    first.set(text, row)
    const near = [`code ${identity.code}`, `name ${identity.name}`].filter((key) => !key.endsWith(' '))
    const others = [...new Set(near.flatMap((key) => (groups.get(key) ?? []).slice(-MOST_BESIDE)))]
    const placed = { row, identity }
    found.set(row, mostTelling(others.flatMap((other) => beside(other, placed))))
    for (const key of near) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [placed])
      else group.push(placed)
    }
  }
  return found
}

/** One question, else one remark: the tenth association of one name says nothing more than the second. */
function mostTelling(problems: readonly CellProblem[]): readonly CellProblem[] {
  const asked = problems.filter(({ code }) => code === 'nearly-equal')
  return (asked.length > 0 ? asked : problems).slice(0, 1)
}

interface Placed {
  readonly row: RowReading
  readonly identity: AssociationIdentity
}

function beside(earlier: Placed, later: Placed): readonly CellProblem[] {
  const [one, other] = [earlier.identity, later.identity]
  const facts = { row: earlier.row.row, name: textIn(earlier.row.values, 'name') ?? '' }
  if (one.name === other.name) {
    const oneCodeMissing = one.code === '' || other.code === ''
    const mistyped =
      editDistance(one.code + one.unreadableCode, other.code + other.unreadableCode, MISTYPED) <= MISTYPED
    const sameHost = one.host === other.host
    return [
      problem(
        sameHost && oneCodeMissing && (mistyped || blankCode(one, other)) ? 'nearly-equal' : 'same-name',
        facts,
      ),
    ]
  }
  return areNamesNear(one.name, other.name) ? [problem('nearly-equal', facts)] : []
}

const blankCode = (one: AssociationIdentity, other: AssociationIdentity): boolean =>
  one.code + one.unreadableCode === '' || other.code + other.unreadableCode === ''
