import { concernsRow, severityOf, type Problem } from './problem'

/**
 * What a person decides about a row: `import` takes it as it stands, questions answered; `incomplete` takes it without
 * the cells that have an error or a question; `skip` leaves it out. Without a decision a row is taken when nothing
 * stands in its way.
 */
export type Decision = 'import' | 'incomplete' | 'skip'

export type Settled =
  | { readonly take: false; readonly because: 'skip' | 'refused' }
  /** `drop`: targets whose cells are left out. */
  | { readonly take: true; readonly drop: ReadonlySet<string> }

const TAKE_ALL: Settled = { take: true, drop: new Set() }
const REFUSED: Settled = { take: false, because: 'refused' }
const SKIPPED: Settled = { take: false, because: 'skip' }

/** Whether a row with these problems is taken. A repeated row is left out by itself, being there already. */
export function settle(problems: readonly Problem[], decision: Decision | undefined): Settled {
  if (decision === 'skip' || problems.some(({ code }) => code === 'repeated-row')) return SKIPPED
  const standing = problems.filter(({ code }) => ['error', 'question'].includes(severityOf(code)))
  if (standing.length === 0) return TAKE_ALL
  if (standing.some((found) => isError(found) && concernsRow(found.code))) return REFUSED
  if (decision === 'incomplete') {
    const drop = droppedBy(standing)
    // Without its name a row is nobody's.
    return drop.has('name') ? REFUSED : { take: true, drop }
  }
  return decision === 'import' && !standing.some(isError) ? TAKE_ALL : REFUSED
}

const isError = ({ code }: Problem): boolean => severityOf(code) === 'error'

const droppedBy = (problems: readonly Problem[]): ReadonlySet<string> =>
  new Set(problems.filter(({ code }) => !concernsRow(code)).flatMap(({ target }) => target ?? []))
