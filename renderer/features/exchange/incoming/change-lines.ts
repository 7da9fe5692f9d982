import type { z } from 'zod'
import type { Json } from '../../../../shared/base/json'
import { canonicalText } from '../../../../shared/base/json'
import { differ, differingFields } from '../../../../shared/merge/conflicts'
import { CUSTODY_GROUP, custodyNoteOf, isNoteAlone } from '../../../../shared/merge/custody'
import { isDeletionDisputed } from '../../../../shared/merge/life'
import { aboveOf, type Lookup } from '../../../../shared/merge/lineage'
import type { PlannedChange } from '../../../../shared/merge/plan'
import { fieldTypeOf } from '../../../../shared/records/field-type'
import { kindOf } from '../../../../shared/records/kinds'
import { officeOfReplica } from '../../../../shared/records/replica-id'
import { LIFE_GROUP, SEALED_FIELD, type RecordState, type Sibling } from '../../../../shared/records/version'
import { schemeSchema } from '../../../../shared/scoring/scheme'
import { gradeName } from '../../../text/evaluation-scheme'
import { groupText, INCOMING_TEXT, RECORD_NAME_TEXT } from '../../../text/exchange'
import { fieldLabel } from '../../../text/fields'
import { HISTORY_TEXT } from '../../../text/history'
import { LIST_TEXT } from '../../../text/register'
import { TASKS_TEXT } from '../../../text/tasks'
import { BLANK, valueText } from '../../../text/values'
import type { WriterPc } from '../../../ui/keys/use-writer-pc'
import { nameOf, valueOf } from './record-name'

/** One change as the preview lists it. */
export interface ChangeLine {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly what: PlannedChange['what']
  /** “栏：旧 → 新”, for a new record “栏：值”, in conflict “栏：值（单位）、值（单位）”. */
  readonly detail: string
  readonly isConflict: boolean
}

/** Most changes that are put into words; a first bundle can bring thousands. */
export const MOST_LINES = 2_000

const MOST_FIELDS = 6

/** Fields that say nothing to a person in one line; what a file belongs to is said by its name. */
const UNREADABLE: ReadonlySet<string> = new Set(['scheme', 'content', 'recordKind', 'width', 'height'])

/**
 * The changes in words, those in conflict first. `known` has the names of the associations here, and `held` the records
 * above: a bundle need not bring the association of what it changes, nor the evaluation of a score.
 * `pcOf` tells the PCs of one office apart.
 */
export function changeLines(
  changes: readonly PlannedChange[],
  conflicts: readonly { readonly kind: string; readonly id: string }[],
  known: ReadonlyMap<string, string>,
  held: Lookup = () => undefined,
  pcOf: WriterPc = () => undefined,
): readonly ChangeLine[] {
  const inConflict = new Set(conflicts.map(({ kind, id }) => `${kind}/${id}`))
  const after = new Map(changes.map((change) => [`${change.after.kind}/${change.after.id}`, change.after]))
  const first = (change: PlannedChange): number =>
    inConflict.has(`${change.after.kind}/${change.after.id}`) ? 0 : 1
  const lookup: Lookup = (kind, id) => after.get(`${kind}/${id}`) ?? held(kind, id)
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
    const name = nameOf(record, lookup, named)
    if (isNoteAlone(record) && name === record.id) return INCOMING_TEXT.nameless
    const above = kindOf(record.kind)?.parent
    if (above === undefined || !('kindField' in above)) return name
    // A file has a name of its own, and “现场.jpg” may be anybody's.
    const owner = aboveOf(record)
    if (owner?.id === undefined) return name
    const known = lookup(owner.kind, owner.id)
    return RECORD_NAME_TEXT.of(name, known === undefined ? named(owner.id) : nameOf(known, lookup, named))
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
        detail: detailOf(change, pcOf),
        isConflict: inConflict.has(key),
      }
    })
}

function detailOf(change: PlannedChange, pcOf: WriterPc): string {
  const { before, after, groups, what } = change
  if (what === 'deleted') return ''
  if (before === undefined && isNoteAlone(after))
    return INCOMING_TEXT.noteAlone(officeName(custodyNoteOf(after).office))
  const plain = groups.filter((group) => group !== CUSTODY_GROUP)
  const beside = plain.flatMap((group) => rivalWords(after, group, pcOf))
  const words = [
    ...(before === undefined && isUnconfirmed(after) ? [LIST_TEXT.proposed] : []),
    ...custodyWords(before, after, plain.includes('core')),
    ...beside.flatMap(({ text }) => text),
    ...valueWords(change, plain, new Set(beside.map(({ field }) => field))),
  ]
  const all = words.slice(0, MOST_FIELDS).join('；')
  return words.length > MOST_FIELDS ? `${all} …` : all || leftToSay(change, plain)
}

/** Fields that read otherwise than before, for a new record all that is filled in. */
function valueWords(
  { before, after }: PlannedChange,
  plain: readonly string[],
  told: ReadonlySet<string>,
): readonly string[] {
  const old = before === undefined ? {} : valueOf(before, plain)
  const now = valueOf(after, plain)
  return fieldsOf(after.kind, { ...old, ...now })
    .filter((field) => !told.has(field) && canonicalText(old[field]) !== canonicalText(now[field]))
    .map((field) => {
      if (field === SEALED_FIELD) return HISTORY_TEXT.sealed
      const value = wordOf(after, field, now[field])
      const label = fieldLabel(after.kind, field)
      return before === undefined
        ? `${label}：${value}`
        : `${label}：${wordOf(after, field, old[field])} → ${value}`
    })
}

/** What stands side by side in a group until somebody decides, each value with the office or the PC that wrote it. */
function rivalWords(
  after: RecordState,
  group: string,
  pcOf: WriterPc,
): readonly { readonly field: string; readonly text: string }[] {
  const siblings = after.groups[group] ?? []
  if (group === LIFE_GROUP)
    return isDeletionDisputed(after) ? [{ field: '', text: TASKS_TEXT.types.deletion }] : []
  const offices = siblings.map(({ version }) => officeOfReplica(version.dot.replica))
  const isOneOffice = new Set(offices).size < offices.length
  const writerOf = ({ version: { dot } }: Sibling): string =>
    HISTORY_TEXT.pcOf(officeName(officeOfReplica(dot.replica)), isOneOffice ? pcOf(dot.replica) : undefined)
  const differing = differingFields(siblings)
  return fieldsOf(after.kind, Object.fromEntries(differing.map((field) => [field, null]))).map((field) => ({
    field,
    text:
      field === SEALED_FIELD
        ? HISTORY_TEXT.sealed
        : INCOMING_TEXT.rivals(
            fieldLabel(after.kind, field),
            siblings.map((sibling) => [wordOf(after, field, sibling.value[field]), writerOf(sibling)]),
          ),
  }))
}

/** Of a change that no field puts into words: that it is the same here, or at least what it is about. */
function leftToSay({ before, after, groups }: PlannedChange, plain: readonly string[]): string {
  if (before === undefined) return ''
  const [old, now] = [valueOf(before, plain), valueOf(after, plain)]
  const changed = Object.keys({ ...old, ...now }).filter(
    (field) => canonicalText(old[field]) !== canonicalText(now[field]),
  )
  const values = plain.filter((group) => group !== LIFE_GROUP)
  const beside = values.flatMap((group) => differingFields(after.groups[group] ?? []))
  const named = [...new Set([...changed, ...beside])].filter((field) => !field.endsWith('Id'))
  if (named.length > 0)
    return named
      .map((field) => (field === SEALED_FIELD ? HISTORY_TEXT.sealed : fieldLabel(after.kind, field)))
      .join('、')
  return isSettled(after, groups) ? INCOMING_TEXT.sameContent : groups.map(groupText).join('、')
}

const wordOf = (state: RecordState, field: string, value: Json | undefined): string =>
  field === 'grade' ? gradeText(valueOf(state)['scheme'], value) : valueText(state.kind, field, value)

/** A municipal-level association of which its owner has not said a word yet (《实施细则》第三条): it has no name of its own. */
const isUnconfirmed = ({ kind, groups }: RecordState): boolean =>
  kind === 'association' && groups['core'] === undefined

/** Fields about which nobody has to choose: no mark, no note. */
const isSettled = ({ groups: held }: RecordState, groups: readonly string[]): boolean =>
  groups.every((name) => name !== CUSTODY_GROUP && name !== LIFE_GROUP && !differ(held[name] ?? []))

/** Whose an association is now, and who serves it unless its core says that too, where the note of 市科协 names another office. */
function custodyWords(
  before: RecordState | undefined,
  after: RecordState,
  isServiceSaid: boolean,
): readonly string[] {
  if (before === undefined) return []
  const moved = (label: string, from: string | undefined, to: string | undefined): readonly string[] =>
    to === undefined || from === to ? [] : [`${label}：${officeName(from)} → ${officeName(to)}`]
  // What hangs on an association goes along with it.
  if (after.kind !== 'association') return moved(HISTORY_TEXT.custodian, before.office, after.office)
  const [was, is] = [before, after].map(custodyNoteOf)
  const served =
    isServiceSaid || was?.local === undefined
      ? []
      : moved(fieldLabel('association', 'localOffice'), was.local, is?.local)
  return [...moved(HISTORY_TEXT.custodian, was?.office, is?.office), ...served]
}

const officeName = (office: string | undefined): string => valueText('association', 'localOffice', office)

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
