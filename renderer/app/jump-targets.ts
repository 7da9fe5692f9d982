import type { DeskIdentity } from '../../shared/ipc/keys'
import { associationViews } from '../store/association-view'
import type { RecordView } from '../store/store-face'
import { JUMP_TEXT } from '../text/jump'
import { recordPath } from '../ui/record-path'
import type { Searchable, Searcher } from '../ui/search/searcher'
import { navEntries } from './routes'

/** Somewhere the jump box leads. */
export interface JumpTarget extends Searchable {
  readonly path: string
  readonly title: string
  /** What it is, and where it belongs. */
  readonly detail: string
}

/** Rows that are shown; further letters narrow them. */
const SHOWN = 12

/** The pages of a desk's navigation. */
export const pageTargets = (role: DeskIdentity['role']): readonly JumpTarget[] =>
  navEntries(role).map(({ to, label }) => ({
    key: to,
    names: [label],
    codes: [],
    path: to,
    title: label,
    detail: JUMP_TEXT.page,
  }))

/** Every association and member. */
export function recordTargets(
  records: readonly RecordView<'association'>[],
  proposals: readonly RecordView<'proposal'>[],
  members: readonly RecordView<'member'>[],
): readonly JumpTarget[] {
  const views = associationViews(records, proposals)
  const names = new Map(views.map(({ record, value }) => [record.id, value.name ?? record.id]))
  const associations = views.map(({ record: { id, arrival }, value }) => ({
    key: `${id}@${arrival}`,
    names: [value.name ?? '', value.hostName ?? ''],
    codes: [value.creditCode ?? '', value.number ?? ''],
    path: recordPath({ kind: 'association', id }),
    title: value.name ?? id,
    detail: `${JUMP_TEXT.association} · ${value.hostName ?? ''}`,
  }))
  const people = members.map(({ id, arrival, value }) => ({
    key: `${id}@${arrival}`,
    names: [value.name ?? ''],
    codes: [value.number ?? ''],
    path: recordPath({ kind: 'member', id }, value.associationId),
    title: value.name ?? id,
    detail: `${JUMP_TEXT.member} · ${names.get(value.associationId ?? '') ?? ''}`,
  }))
  return [...associations, ...people]
}

/** The first targets that hold what was typed; the pages while nothing is. */
export function found(
  query: string,
  pages: readonly JumpTarget[],
  records: readonly JumpTarget[],
  searcher: Searcher,
): readonly JumpTarget[] {
  if (query.trim() === '') return pages
  const hits = pages.filter((target) => searcher.matches(target, query))
  return [...hits, ...searcher.among(records, itself, query)].slice(0, SHOWN)
}

const itself = (target: JumpTarget): Searchable => target
