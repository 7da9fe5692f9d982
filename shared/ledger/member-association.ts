import { comparable } from '../base/normalize'
import { LikeNames } from './likeness'
import { problem, type CellProblem, type Choice } from './problem'
import type { RowReading } from './row-reading'
import { textIn } from './reading'

/** An association that a member row may mean: one of the store, or one that this file brings. */
export interface Candidate {
  /** Absent when the file's row is left out, so that there will be no such record. */
  readonly id?: string
  readonly name: string
  readonly number: string
  readonly code: string
  readonly host: string
  /** Row of this file, 0 for one that only the store knows. */
  readonly row: number
}

export type FoundAssociation =
  { readonly id: string } | { readonly id: undefined; readonly problem: CellProblem }

/** Between a name and what tells it from others of that name: 某某企业科协｜915001…. */
const QUALIFIER = /[｜|]/
const LIKELY = 0.55
const MOST_CHOICES = 8
/** More associations of one name than anybody chooses from: a name column that is none. */
const MOST_NAMESAKES = 20

/** Finds the association of a member row by name, narrowed by whatever else the row or the cell says. */
export class MemberAssociations {
  readonly #byName = new Map<string, Candidate[]>()
  readonly #found = new Map<string, FoundAssociation>()
  #offered: readonly string[] | undefined
  #names: LikeNames | undefined

  constructor(private readonly candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const name = comparable(candidate.name)
      const named = this.#byName.get(name)
      if (named === undefined) this.#byName.set(name, [candidate])
      else named.push(candidate)
    }
  }

  of({ texts }: RowReading): FoundAssociation {
    const hints = ['associationNumber', 'associationCode', 'associationHost'].map((id) => texts[id] ?? '')
    const key = [texts['association'] ?? '', ...hints].join('\u0000')
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const found = this.find(texts['association'] ?? '', hints)
    this.#found.set(key, found)
    return found
  }

  private find(text: string, hints: readonly string[]): FoundAssociation {
    const [typedName = '', qualifier = ''] = text.split(QUALIFIER)
    const name = comparable(typedName)
    const named = name === '' ? this.byHints(hints) : (this.#byName.get(name) ?? [])
    if (named.length === 0) return { id: undefined, problem: this.unknown(text) }
    const narrowed = narrow(named, [qualifier, ...hints])
    const [only, ...others] = narrowed
    if (only === undefined || others.length > 0) {
      return {
        id: undefined,
        problem: problem('ambiguous-association', { text, count: named.length }, choices(named)),
      }
    }
    return only.id === undefined
      ? { id: undefined, problem: problem('association-left-out', { text: only.name, row: only.row }) }
      : { id: only.id }
  }

  private byHints(hints: readonly string[]): readonly Candidate[] {
    return hints.some((hint) => hint !== '') ? narrow(this.candidates, hints) : []
  }

  /** Names of associations that there will be, the most alike first. */
  private alike(text: string): readonly string[] {
    // Prepared at the first unknown name: a column that was taken for the wrong one asks thousands of times.
    const offered = (this.#offered ??= this.candidates.flatMap(({ id, name }) =>
      id === undefined ? [] : name,
    ))
    const names = (this.#names ??= new LikeNames(offered))
    return [...new Set(names.alike(text, LIKELY).flatMap((at) => offered[at] ?? []))].slice(0, MOST_CHOICES)
  }

  private unknown(text: string): CellProblem {
    const names = this.alike(text)
    return problem(
      'unknown-association',
      { text },
      names.map((name) => ({ text: name })),
    )
  }
}

/** The candidates that every hint fits; a hint that fits none says nothing. */
function narrow(candidates: readonly Candidate[], hints: readonly string[]): readonly Candidate[] {
  return hints
    .filter((hint) => comparable(hint) !== '')
    .reduce<readonly Candidate[]>((left, hint) => {
      const fitting = left.filter((candidate) => fits(candidate, hint))
      return fitting.length > 0 ? fitting : left
    }, candidates)
}

const fits = (candidate: Candidate, hint: string): boolean =>
  [candidate.code, candidate.number, candidate.host, candidate.row === 0 ? '' : `第${candidate.row}行`]
    .filter((text) => text !== '')
    .some((text) => comparable(text) === comparable(hint))

/** Each candidate under a text that only it fits. */
function choices(candidates: readonly Candidate[]): readonly Choice[] {
  return candidates.slice(0, MOST_NAMESAKES).map((candidate) => {
    const { name, code, host, number, row } = candidate
    const marks = [code, number, host, row === 0 ? '' : `第${row}行`].filter((mark) => mark !== '')
    const own = marks.find((mark) => candidates.filter((other) => fits(other, mark)).length === 1)
    return { text: own === undefined ? name : `${name}｜${own}`, facts: { code, host, row } }
  })
}

/** What an association row offers to members, under the id it has or will have. */
export const candidateOf = (row: RowReading, id: string | undefined): Candidate => ({
  name: textIn(row.values, 'name') ?? row.texts['name'] ?? '',
  number: textIn(row.values, 'number') ?? '',
  code: textIn(row.values, 'creditCode') ?? '',
  host: textIn(row.values, 'hostName') ?? '',
  row: row.row,
  ...(id === undefined ? {} : { id }),
})
