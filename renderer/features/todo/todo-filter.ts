import { daysBetween, type IsoDate } from '../../../shared/base/iso-date'
import { BUCKETS, type Bucket } from '../../../shared/rules/bucket'
import { CATALOGUE, type Addressee } from '../../../shared/rules/catalogue'
import type { FindingCode } from '../../../shared/rules/finding-facts'
import { PROVISIONS, type Provision } from '../../../shared/rules/provisions'
import type { Told } from '../../ui/findings/todo-rows'

/** What the address narrows the list to; `quarter`: due within 90 days. */
export type Filter = Bucket | 'all' | 'quarter' | 'incomplete' | 'explained'

const OTHERS: ReadonlySet<string> = new Set(['all', 'quarter', 'incomplete', 'explained'])

export const isFilter = (text: string | undefined): text is Filter =>
  text !== undefined && (OTHERS.has(text) || BUCKETS.some((bucket) => bucket === text))

/** A code or an article in the address. */
export const isOnly = (text: string | undefined): text is FindingCode | Provision =>
  text !== undefined && (Object.hasOwn(CATALOGUE, text) || PROVISIONS.some((provision) => provision === text))

const QUARTER_DAYS = 90

/** Whether the last day in time is today or within 90 days, or it is due with no day named: all of 30 天内 is. */
export function isDueInQuarter({ bucket, finding: { dueOn } }: Told, today: IsoDate): boolean {
  if (bucket === 'soon') return true
  const days = dueOn === undefined ? -1 : daysBetween(today, dueOn)
  return days >= 0 && days <= QUARTER_DAYS
}

/** What a person narrows the list to, beside the address. */
export interface Narrowed {
  readonly associationId: string | undefined
  readonly addressee: Addressee | undefined
}

export const NOT_NARROWED: Narrowed = { associationId: undefined, addressee: undefined }

export const isWanted = ({ finding }: Told, { associationId, addressee }: Narrowed): boolean =>
  (associationId === undefined || finding.associationId === associationId) &&
  (addressee === undefined || finding.addressee === addressee)
