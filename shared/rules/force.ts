import type { IsoDate } from '../base/iso-date'

/** 《实施细则》 is in force from the day it was issued (第四十六条). */
export const RULES_IN_FORCE = '2024-08-30' as IsoDate

/** Date of 渝科协发〔2025〕48号. */
export const NOTICE_IN_FORCE = '2025-09-29' as IsoDate

/** Whether 《实施细则》 judges what happened on `date`: the day of issue and after (第四十六条). */
export const isJudged = (date: IsoDate): boolean => date >= RULES_IN_FORCE

/** The later of two days. */
export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)

/** An omission that began before the rules is one under them from their first day. */
export const underTheRules = (since: IsoDate): IsoDate => later(since, RULES_IN_FORCE)
