import type { IsoDate } from '../../../shared/base/iso-date'
import type { Finding } from '../../../shared/rules/finding'
import { fieldLabel } from '../../text/fields'
import { provisionName } from '../../text/provisions'
import { ADDRESSEE_NOTES, dueText, findingText } from '../../text/rules'
import { TODO_TEXT } from '../../text/todo'
import { recordPath } from '../record-path'
import type { Tone } from '../tag'
import { BUCKET_TONES } from './bucket-tones'
import type { AssociationFindings } from './findings-memo'
import type { TodoRow } from './todo-rows'

/** A line of the list, in words. */
export interface TodoItem {
  readonly key: string
  readonly tone: Tone
  readonly tag: string
  readonly title: string
  /** Figures and days; empty where there are none. */
  readonly figures: string
  /** What to do and whom to tell. */
  readonly advice: string
  readonly source: string
  readonly action: string
  /** Where the work is done. */
  readonly path: string
  /** Of a line about one association: what may be explained. */
  readonly finding?: Finding
}

const NAMES_SHOWN = 3

const named = (name: string): string => (name === '' ? TODO_TEXT.unnamed : name)

/** The words of a row on a day; without names where a heading above says whose it is. */
export function itemOf({ key, bucket, finding, names }: TodoRow, today: IsoDate): TodoItem {
  const { found, figures, advice, action } = findingText(finding)
  const told = `${advice}（${ADDRESSEE_NOTES[finding.addressee]}）`
  const common = {
    key,
    tone: BUCKET_TONES[bucket],
    tag: dueText(finding, today),
    advice: told,
    source: provisionName(finding.article),
  }
  if (names.length < 2) {
    return {
      ...common,
      title: names[0] === undefined ? found : TODO_TEXT.one(named(names[0]), found),
      figures,
      action,
      path: recordPath(finding.record, finding.associationId),
      finding,
    }
  }
  const shown = names.slice(0, NAMES_SHOWN).map(named)
  return {
    ...common,
    title: TODO_TEXT.several(names.length, found),
    figures: names.length > NAMES_SHOWN ? TODO_TEXT.manyNames(shown, names.length) : TODO_TEXT.names(shown),
    action: TODO_TEXT.openSeveral,
    path: `/todo/all/${finding.code}`,
  }
}

/** The line of an association whose record is not complete; outside the articles. */
export const incompleteItem = ({ id, name, missing }: AssociationFindings): TodoItem => ({
  key: `missing ${id}`,
  tone: 'warn',
  tag: TODO_TEXT.incomplete,
  title: TODO_TEXT.one(named(name), TODO_TEXT.incompleteFound(missing.length)),
  figures: missing.map((field) => fieldLabel('association', field)).join('、'),
  advice: '',
  source: TODO_TEXT.incompleteSource,
  action: TODO_TEXT.incompleteAction,
  path: recordPath({ kind: 'association', id }),
})
