import type { Json } from '../../../../shared/base/json'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { nameOf } from '../../../../shared/codes/code-list'
import { DUES_STATES } from '../../../../shared/codes/dues-states'
import { fenText } from '../../../../shared/organs/fen-text'
import { planBulk, type BulkAction, type BulkLine } from '../../../../shared/organs/member-bulk'
import type { DuesRule } from '../../../../shared/records/dues-rule'
import type { YearlyDues } from '../../../../shared/records/member'
import type { RecordView } from '../../../store/store-face'
import { MEMBER_TEXT as TEXT } from '../../../text/members'
import { BLANK, valueText } from '../../../text/values'

export interface BulkContext {
  readonly today: IsoDate
  readonly rules: readonly { readonly value: DuesRule }[]
  readonly names: ReadonlyMap<string, string>
}

/** A change in words: what stands there now, and what will. */
export interface WordedLine extends BulkLine {
  readonly before: string
  readonly after: string
}

/** What a bulk action changes, in words, one line a member. */
export function bulkLines(
  members: readonly RecordView<'member'>[],
  action: BulkAction,
  { today, rules, names }: BulkContext,
): readonly WordedLine[] {
  const byAssociation = new Map<string, DuesRule[]>()
  for (const { value } of rules) {
    const of = value.associationId ?? ''
    byAssociation.set(of, [...(byAssociation.get(of) ?? []), value])
  }
  const year = action.action === 'dues' ? action.year : 0
  const words = (field: BulkLine['field'], value: Json | undefined): string => {
    if (value === undefined || value === null) return BLANK
    if (field === 'associationId' && typeof value === 'string') return names.get(value) ?? value
    return field === 'dues' ? duesWords(value, year) : valueText('member', field, value)
  }
  return planBulk(members, action, { today, rules: byAssociation }).map((line) =>
    Object.assign({}, line, {
      before: words(line.field, line.undo[line.field]),
      after: words(line.field, line.set[line.field]),
    }),
  )
}

function duesWords(value: Json, year: number): string {
  const entry = (value as unknown as readonly YearlyDues[]).find((each) => each.year === year)
  if (entry === undefined) return BLANK
  const amount = entry.amount === undefined ? '' : TEXT.yuan(fenText(entry.amount))
  return TEXT.duesYear(year, nameOf(DUES_STATES, entry.state), amount)
}
