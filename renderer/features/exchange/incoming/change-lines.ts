import type { z } from 'zod'
import type { Json } from '../../../../shared/base/json'
import { canonicalText } from '../../../../shared/base/json'
import { CUSTODY_GROUP, custodyNoteOf } from '../../../../shared/merge/custody'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import type { PlannedChange } from '../../../../shared/merge/plan'
import { fieldTypeOf } from '../../../../shared/records/field-type'
import { kindOf } from '../../../../shared/records/kinds'
import { LIFE_GROUP, type RecordState } from '../../../../shared/records/version'
import { schemeSchema } from '../../../../shared/scoring/scheme'
import { gradeName } from '../../../text/evaluation-scheme'
import { INCOMING_TEXT } from '../../../text/exchange'
import { fieldLabel } from '../../../text/fields'
import { HISTORY_TEXT } from '../../../text/history'
import { LIST_TEXT } from '../../../text/register'
import { BLANK, valueText } from '../../../text/values'
import { nameOf, valueOf } from './record-name'

/** One change as the preview lists it. */
export interface ChangeLine {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly what: PlannedChange['what']
  /** “栏：旧 → 新”, for a new record “栏：值”. */
  readonly detail: string
  readonly isConflict: boolean
}

/** Most changes that are put into words; a first bundle can bring thousands. */
export const MOST_LINES = 2_000

const MOST_FIELDS = 6

/** The one field of a sealed group at rest: nobody reads it. */
const SEALED = 'sealed'

/** Fields that say nothing to a person in one line; what a file belongs to is said by its name. */
const UNREADABLE: ReadonlySet<string> = new Set(['scheme', 'recordKind', 'width', 'height'])

/**
 * The changes in words, those in conflict first. `known` has the names of the associations here: a bundle need not
 * bring the association of what it changes.
 */
export function changeLines(
  changes: readonly PlannedChange[],
  conflicts: readonly { readonly kind: string; readonly id: string }[],
  known: ReadonlyMap<string, string>,
): readonly ChangeLine[] {
  const inConflict = new Set(conflicts.map(({ kind, id }) => `${kind}/${id}`))
  const after = new Map(changes.map((change) => [`${change.after.kind}/${change.after.id}`, change.after]))
  const first = (change: PlannedChange): number =>
    inConflict.has(`${change.after.kind}/${change.after.id}`) ? 0 : 1
  const lookup: Lookup = (kind, id) => after.get(`${kind}/${id}`)
  const proposed = new Map(
    changes
      .filter(({ after: { kind } }) => kind === 'proposal')
      .map(({ after: proposal }) => [aboveOf(proposal)?.id ?? '', nameOf(proposal, lookup)]),
  )
  // What was not found stays an id; that of an evaluation begins with its association's.
  const named = (name: string): string => {
    const [first = ''] = name.split(':', 1)
    return known.get(name) ?? known.get(first) ?? proposed.get(first) ?? name
  }
  const fullName = (record: RecordState): string => {
    const name = named(nameOf(record, lookup))
    const above = kindOf(record.kind)?.parent
    if (above === undefined || !('kindField' in above)) return name
    // A file has a name of its own, and “现场.jpg” may be anybody's.
    const owner = aboveOf(record)
    const held = owner?.id === undefined ? undefined : lookup(owner.kind, owner.id)
    const ofOwner = held === undefined ? owner?.id : nameOf(held, lookup)
    return ofOwner === undefined ? name : INCOMING_TEXT.fileOf(name, named(ofOwner))
  }
  return changes
    .toSorted((a, b) => first(a) - first(b))
    .slice(0, MOST_LINES)
    .map((change) => {
      const key = `${change.after.kind}/${change.after.id}`
      return {
        key,
        kind: change.after.kind,
        name: fullName(change.after),
        what: change.what,
        detail: detailOf(change),
        isConflict: inConflict.has(key),
      }
    })
}

function detailOf({ before, after, groups, what }: PlannedChange): string {
  if (what === 'deleted') return ''
  const plain = groups.filter((group) => group !== CUSTODY_GROUP)
  const old = before === undefined ? {} : valueOf(before, plain)
  const now = valueOf(after, plain)
  const fields = fieldsOf(after.kind, { ...old, ...now }).filter(
    (field) => canonicalText(old[field]) !== canonicalText(now[field]),
  )
  if (before !== undefined && isSettled(after, groups) && canonicalText(old) === canonicalText(now))
    return INCOMING_TEXT.sameContent
  const scheme = valueOf(after)['scheme']
  const wordOf = (field: string, value: Json | undefined): string =>
    field === 'grade' ? gradeText(scheme, value) : valueText(after.kind, field, value)
  const words = fields.slice(0, MOST_FIELDS).map((field) => {
    const value = wordOf(field, now[field])
    if (field === SEALED) return HISTORY_TEXT.sealed
    const label = fieldLabel(after.kind, field)
    return before === undefined ? `${label}：${value}` : `${label}：${wordOf(field, old[field])} → ${value}`
  })
  const all = [
    ...(before === undefined && isUnconfirmed(after) ? [LIST_TEXT.proposed] : []),
    ...custodyWords(before, after, plain.includes('core')),
    ...words,
  ].join('；')
  return fields.length > MOST_FIELDS ? `${all} …` : all
}

/** A municipal-level association of which its owner has not said a word yet (《实施细则》第三条): it has no name of its own. */
const isUnconfirmed = ({ kind, groups }: RecordState): boolean =>
  kind === 'association' && groups['core'] === undefined

/** Fields of one value each: nothing that stands beside another one, no mark, no note. */
const isSettled = ({ groups: held }: RecordState, groups: readonly string[]): boolean =>
  groups.every((name) => name !== CUSTODY_GROUP && name !== LIFE_GROUP && held[name]?.length === 1)

/** Whose an association is now, and who serves it unless its core says that too, where the note of 市科协 names another office. */
function custodyWords(
  before: RecordState | undefined,
  after: RecordState,
  isServiceSaid: boolean,
): readonly string[] {
  if (before === undefined || after.kind !== 'association') return []
  const [was, is] = [before, after].map(custodyNoteOf)
  const nameOfOffice = (office: string | undefined): string => valueText('association', 'localOffice', office)
  const moved = (label: string, from: string | undefined, to: string | undefined): readonly string[] =>
    to === undefined || from === to ? [] : [`${label}：${nameOfOffice(from)} → ${nameOfOffice(to)}`]
  const served =
    isServiceSaid || was?.local === undefined
      ? []
      : moved(fieldLabel('association', 'localOffice'), was.local, is?.local)
  return [...moved(HISTORY_TEXT.custodian, was?.office, is?.office), ...served]
}

/** Fields that people read, in the order of their definition; those of a newer program at the end. */
function fieldsOf(kind: string, value: Readonly<Record<string, Json>>): readonly string[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = kindOf(kind)?.schema.shape ?? {}
  const isHash = (field: string): boolean => {
    const schema = shape[field]
    return schema !== undefined && fieldTypeOf(schema).type === 'file-hash'
  }
  const all = [...Object.keys(shape).filter((field) => Object.hasOwn(value, field)), ...Object.keys(value)]
  return [...new Set(all)].filter(
    (field) => !field.endsWith('Id') && !UNREADABLE.has(field) && !isHash(field),
  )
}

function gradeText(scheme: Json | undefined, grade: Json | undefined): string {
  const parsed = schemeSchema.safeParse(scheme)
  return typeof grade === 'string' && parsed.success ? gradeName(parsed.data, grade) : BLANK
}
