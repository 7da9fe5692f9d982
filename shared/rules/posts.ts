import type { IsoDate } from '../base/iso-date'
import type { Post } from '../records/post'

/** Whether the person holds the office on a day: from its first day until before its last. Blank ends are open. */
export const isInOffice = ({ from, to }: Post, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on < to)
