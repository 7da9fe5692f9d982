import { missingFields } from '../../../shared/rules/completeness'
import type { Kind } from '../../../shared/records/kinds'
import type { RecordView } from '../../store/store-face'
import { fieldLabel, KIND_NAMES } from '../../text/fields'
import { TODO_TEXT } from '../../text/todo'
import type { TodoItem } from '../../ui/findings/todo-item'
import { recordPath } from '../../ui/record-path'

/** Where the lists of the office's own records stand. */
const OWN_LISTS: Readonly<Partial<Record<Kind, string>>> = {
  prospect: '/prospects',
  'situation-report': '/reports',
  parameter: '/settings',
  ruling: '/settings',
}

interface Lacking {
  readonly view: RecordView
  readonly missing: readonly string[]
}

/**
 * One line for each association and kind with records that lack ★ fields, the most first. Records of no association
 * are the office's own.
 */
export function incompleteLines(
  lists: readonly (readonly RecordView[])[],
  names: ReadonlyMap<string, string>,
): readonly TodoItem[] {
  const groups = new Map<string, Lacking[]>()
  const seen = new Set<string>()
  for (const view of lists.flat()) {
    const record = `${view.kind}/${view.id}`
    if (seen.has(record)) continue
    seen.add(record)
    const missing = missingFields(view.kind, view.value, view.sealed)
    if (missing.length === 0) continue
    const key = `${view.kind} ${associationOf(view) ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), { view, missing }])
  }
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([key, group]) => lineOf(key, group, names))
}

const associationOf = ({ value }: RecordView): string | undefined =>
  'associationId' in value ? value.associationId : undefined

function lineOf(
  key: string,
  group: readonly Lacking[],
  names: ReadonlyMap<string, string>,
): readonly TodoItem[] {
  const [first] = group
  if (first === undefined) return []
  const { kind, id } = first.view
  const associationId = associationOf(first.view)
  const fields = [...new Set(group.flatMap(({ missing }) => missing))]
  const named = associationId === undefined ? undefined : (names.get(associationId) ?? TODO_TEXT.unnamed)
  return [
    {
      key: `missing ${key}`,
      tone: 'warn',
      tag: TODO_TEXT.incomplete,
      title:
        named === undefined
          ? TODO_TEXT.ownLack(group.length, KIND_NAMES[kind])
          : TODO_TEXT.one(named, TODO_TEXT.recordsLack(group.length, KIND_NAMES[kind])),
      figures: fields.map((field) => fieldLabel(kind, field)).join('、'),
      advice: '',
      source: TODO_TEXT.incompleteSource,
      action: TODO_TEXT.incompleteAction,
      path: associationId === undefined ? (OWN_LISTS[kind] ?? '/') : recordPath({ kind, id }, associationId),
    },
  ]
}
