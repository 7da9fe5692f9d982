import type { Decision } from './decision'
import type { IsoDate } from '../base/iso-date'
import { novaClusters } from '../codes/clusters'
import type { PlanInput } from './import-input'
import { layoutOf, NO_CHOICE, type SheetChoice, type SheetLayout } from './layout'
import { planAssociations } from './plan-associations'
import { planChildren, type ChildPurpose } from './plan-children'
import { planMembers } from './plan-members'
import type { PlannedRow } from './planned-row'
import { rowKey, SheetReader } from './read-row'
import type { RowReading } from './row-reading'
import type { RecordChange } from './record-change'
import { sheetNotes, type SheetNote } from './sheet-notes'
import type { SheetPurpose } from './target'
import type { Sheet, Workbook } from './workbook'

export type Counts = Readonly<Record<PlannedRow['outcome'], number>>

export interface ImportPlan {
  readonly layouts: readonly SheetLayout[]
  readonly rows: readonly PlannedRow[]
  readonly counts: Readonly<Record<SheetPurpose, Counts>>
  readonly notes: readonly SheetNote[]
}

/** All changes of a plan in the order in which they are written: associations before what belongs to them. */
export const changesOf = (plan: ImportPlan): readonly RecordChange[] =>
  plan.rows.flatMap(({ changes }) => changes)

interface SheetMemory {
  readonly choice: SheetChoice
  readonly office: string
  readonly layout: SheetLayout
  readonly latest: IsoDate
  readonly novaNames: string
  readonly reader: SheetReader | undefined
}

/**
 * Plans the import of one workbook, again and again as a person mends and decides: what did not change is not read
 * anew. The plan depends on the input alone.
 */
export class ImportPlanner {
  #memory: readonly SheetMemory[] = []

  constructor(private readonly workbook: Workbook) {}

  /** Decides for every row what the import would do. Each row counts twice for `onProgress`: read, and decided. */
  plan(input: PlanInput, onProgress?: (done: number, of: number) => void): ImportPlan {
    const layouts = this.workbook.sheets.map((sheet, at) => this.layout(sheet, at, input))
    const total = layouts.reduce((rows, { uses }) => rows + uses.size, 0)
    const readings = this.read(layouts, input, (read) => onProgress?.(read, total * 2))
    const decided = (rows: number): void => onProgress?.(total + rows, total * 2)
    const decide = ({ sheet, row }: RowReading): Decision | undefined => input.decisions[rowKey(sheet, row)]
    const of = (wanted: SheetPurpose): readonly RowReading[] =>
      readings.filter(({ purpose }) => purpose === wanted)
    const associations = planAssociations(of('associations'), decide, input)
    decided(associations.rows.length)
    const members = planMembers(of('members'), decide, associations.candidates, input)
    decided(associations.rows.length + members.length)
    const known = { ...input, workbook: this.workbook }
    const context = withBrought(input, associations.rows)
    const children = (purpose: ChildPurpose): readonly PlannedRow[] =>
      planChildren(purpose, of(purpose), decide, associations.candidates, context)
    const [posts, activities, funds] = [children('posts'), children('activities'), children('funds')]
    return {
      layouts,
      rows: [...associations.rows, ...members, ...posts, ...activities, ...funds],
      counts: {
        associations: count(associations.rows),
        members: count(members),
        posts: count(posts),
        activities: count(activities),
        funds: count(funds),
      },
      notes: layouts.flatMap((layout, at) => sheetNotes(at, layout, readings, known)),
    }
  }

  private layout(sheet: Sheet, at: number, { choices }: PlanInput): SheetLayout {
    const choice = choices[at] ?? NO_CHOICE
    const known = this.#memory[at]
    return known?.choice === choice ? known.layout : layoutOf(sheet, choice)
  }

  private read(
    layouts: readonly SheetLayout[],
    { choices, edits, office, today, novaNames }: PlanInput,
    onRead: (rows: number) => void,
  ): readonly RowReading[] {
    // The ledger's own date tells a wrong clock from a wrong cell: a day before 填报日期 is not in the future.
    const days = layouts.flatMap(({ reportedOn }) => reportedOn ?? [])
    const latest = days.reduce((later, day) => (day > later ? day : later), today)
    const context = { office, latest, nova: novaClusters(novaNames) }
    this.#memory = layouts.map((layout, at) => {
      const choice = choices[at] ?? NO_CHOICE
      const known = this.#memory[at]
      if (
        known?.choice === choice &&
        known.latest === latest &&
        known.office === office &&
        known.novaNames === novaNames
      )
        return known
      const { purpose } = layout
      const reader = purpose === 'none' ? undefined : new SheetReader(at, purpose, layout, choice, context)
      return { choice, office, layout, latest, novaNames, reader }
    })
    let before = 0
    return this.workbook.sheets.flatMap((sheet, at) => {
      const rows = this.#memory[at]?.reader?.rows(sheet, edits, (read) => onRead(before + read)) ?? []
      before += rows.length
      return rows
    })
  }
}

/** What there will be once the association rows of the file are written: their custody, and the posts that they name. */
function withBrought(input: PlanInput, rows: readonly PlannedRow[]): Parameters<typeof planChildren>[4] {
  const changes = rows.flatMap((row) => row.changes)
  const custody = new Map(input.existing.association.map(({ id, office }) => [id, office]))
  for (const { kind, id, office } of changes) {
    if (kind === 'association' && office !== undefined) custody.set(id, office)
  }
  const posts = changes.flatMap(({ kind, id, office, set }) =>
    kind === 'post' && office !== undefined ? [{ id, office, value: set }] : [],
  )
  const existing = { ...input.existing, post: [...input.existing.post, ...posts] }
  return { office: input.office, idFor: input.idFor, custody, existing }
}

/** One plan of a workbook. */
export const planImport = ({ workbook, ...input }: PlanInput & { readonly workbook: Workbook }): ImportPlan =>
  new ImportPlanner(workbook).plan(input)

const count = (rows: readonly PlannedRow[]): Counts => {
  const counts = { create: 0, update: 0, unchanged: 0, proposal: 0, skip: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
