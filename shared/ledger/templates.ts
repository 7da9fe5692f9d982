import type { IsoDate } from '../base/iso-date'
import { ASSOCIATION_KINDS } from '../codes/association-kinds'
import type { Code } from '../codes/code-list'
import { CLUSTERS } from '../codes/clusters'
import { officesOn } from '../codes/offices'
import { SECTORS } from '../codes/sectors'
import { kindOf } from '../records/kinds'
import { typeOf } from './readers/read-cell'
import { KEY_TARGETS, PURPOSE_KINDS, type SheetPurpose, type Target } from './target'
import { targetsOf } from './targets'
import { widthsOf, type TextSheet, type ValueList } from './xlsx/text-sheet'

/** How a column is filled in, for its sentence: the field's type, or what is read in a way of its own. */
export type TemplateHint =
  | 'text'
  | 'day'
  | 'month'
  | 'count'
  | 'money'
  | 'year'
  | 'credit-code'
  | 'phone'
  | 'list'
  | 'several'
  | 'people'
  | 'owner'
  | 'address'

/** Titles and sentences of a template, in the reader's language. */
export interface TemplateWords {
  readonly name: string
  readonly heading: readonly string[]
  /** Names of the sheets that explain and that hold the lists. */
  readonly guide: string
  readonly values: string
  readonly guideHeader: readonly string[]
  readonly required: string
  readonly hint: (hint: TemplateHint) => string
  /** Between the values of a list. */
  readonly between: string
}

const BLANK_ROWS = 30
/** Lists that are longer are offered, not printed in the explanation. */
const MOST_PRINTED = 40
const YES_NO = ['是', '否']

/**
 * A template of ours: the columns that the importer knows, their lists, an explanation. It imports as nothing. `nova`:
 * the office's own “新星” clusters.
 */
export function templateSheets(
  purpose: SheetPurpose,
  today: IsoDate,
  words: TemplateWords,
  nova: readonly Code[] = [],
): readonly TextSheet[] {
  const targets = targetsOf(purpose)
  const required = new Set<string>([
    ...(kindOf(PURPOSE_KINDS[purpose])?.required ?? []),
    ...KEY_TARGETS[purpose],
  ])
  const isRequired = ({ id, record }: Target): boolean =>
    record === 'row' ? id === 'association' : required.has(id)
  const header = targets.map((target) => (isRequired(target) ? `★${target.titles[0]}` : target.titles[0]))
  const lists = targets.flatMap((target, column) => {
    const values = valuesOf(target, today, nova)
    return values === undefined ? [] : [{ target, column, values }]
  })
  const validations = lists.flatMap(({ target, column, values }, at): readonly ValueList[] =>
    hintOf(target) === 'several'
      ? []
      : [{ column, from: { sheet: words.values, column: at, count: values.length } }],
  )
  const guide = targets.map((target) => {
    const values = valuesOf(target, today, nova) ?? []
    return [
      target.titles[0],
      isRequired(target) ? words.required : '',
      words.hint(hintOf(target)),
      values.length > MOST_PRINTED ? '' : values.join(words.between),
    ]
  })
  const longest = Math.max(0, ...lists.map(({ values }) => values.length))
  return [
    {
      name: words.name,
      heading: words.heading,
      header,
      rows: Array.from({ length: BLANK_ROWS }, () => header.map(() => '')),
      widths: widthsOf(header, []).map((width) => Math.max(14, width)),
      lists: validations,
    },
    {
      name: words.guide,
      header: words.guideHeader,
      rows: guide,
      widths: widthsOf(words.guideHeader, guide, 70),
    },
    {
      name: words.values,
      header: lists.map(({ target }) => target.titles[0]),
      rows: Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? '')),
      widths: lists.map(() => 24),
    },
  ]
}

/** The texts that a column takes, where there is a list of them. */
function valuesOf(target: Target, today: IsoDate, nova: readonly Code[]): readonly string[] | undefined {
  const known = LISTS[target.reads]
  if (known !== undefined) return known(today, nova)
  if (target.reads !== 'field') return undefined
  const type = typeOf(target)
  if (type.type === 'yes-no') return YES_NO
  return type.type === 'one-of' || type.type === 'some-of'
    ? (type.list as readonly Code[]).map(({ name }) => name)
    : undefined
}

const officeNames = (today: IsoDate): readonly string[] => officesOn(today).map(({ name }) => name)

type ListOf = (today: IsoDate, nova: readonly Code[]) => readonly string[]

const LISTS: Readonly<Partial<Record<Target['reads'], ListOf>>> = {
  kind: () => ASSOCIATION_KINDS.map(({ name }) => name),
  office: officeNames,
  offices: officeNames,
  cluster: (_, nova) => [...CLUSTERS, ...nova].map(({ name }) => name),
  sector: () => SECTORS.flatMap(({ divisions }) => divisions.map(({ name }) => name)),
}

const READ_HINTS: Readonly<Partial<Record<Target['reads'], TemplateHint>>> = {
  kind: 'list',
  office: 'list',
  offices: 'several',
  cluster: 'list',
  sector: 'list',
  address: 'address',
  phone: 'phone',
  people: 'people',
  ordinal: 'count',
  year: 'year',
}

const TYPE_HINTS: Readonly<Record<string, TemplateHint>> = {
  day: 'day',
  month: 'month',
  count: 'count',
  fen: 'money',
  'credit-code': 'credit-code',
  'one-of': 'list',
  'yes-no': 'list',
  'some-of': 'several',
}

function hintOf(target: Target): TemplateHint {
  if (target.record === 'row') return 'owner'
  const read = READ_HINTS[target.reads]
  if (read !== undefined) return read
  return target.reads === 'field' ? (TYPE_HINTS[typeOf(target).type] ?? 'text') : 'text'
}
