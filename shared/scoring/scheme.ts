import { z } from 'zod'
import { isPlainLine } from '../base/plain-text'

/*
 * A scheme of the yearly evaluation. 《实施细则》第四十条 orders the evaluation and names no indicator, weight or grade:
 * the scheme is the office's own, so all of it is editable data. A copy is frozen into each evaluation.
 * Every amount is an integer in hundredths of a point (4 points = 400).
 */

const text = (max: number) => z.string().min(1).max(max).refine(isPlainLine)
/** Codes end up in record ids: small letters, digits and `-`. */
const code = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
/** Indicator and section codes are printed; their small letters stand in record ids. */
const printedCode = () => z.string().regex(/^[A-Z][A-Z0-9-]{0,11}$/)
const points = () => z.int().min(1).max(100_000)

/** Where a demand comes from; `scheme` = 本方案, the office's own. */
export const sourceSchema = z.discriminatedUnion('document', [
  /** 《重庆市企业科学技术协会工作实施细则（试行）》; `ref` as printed, 第二十六条. */
  z.strictObject({ document: z.literal('rules'), ref: text(40) }),
  /** 渝科协发〔2025〕48号; `ref` as printed, 二1 or 三（二）. */
  z.strictObject({ document: z.literal('notice'), ref: text(40) }),
  z.strictObject({ document: z.literal('scheme') }),
])
export type Source = z.output<typeof sourceSchema>
const sources = () => z.array(sourceSchema).min(1).max(12)

/** One step of a tiered part: from this value on (以上 includes the number itself) it is worth `points`. */
const tierSchema = z.strictObject({ from: z.int().min(0).max(1_000_000), points: points() })

/** How a part of an indicator earns its points. */
export const ruleSchema = z.discriminatedUnion('mode', [
  /** All of it or nothing. */
  z.strictObject({ mode: z.literal('yes-no'), points: points() }),
  /** The points of the highest tier that is reached; below the lowest tier nothing. Tiers from high to low. */
  z.strictObject({
    mode: z.literal('tiers'),
    unit: z.enum(['percent', 'count']),
    tiers: z.array(tierSchema).min(1).max(12),
  }),
  /** `each` per event, person or item, at most `cap`. */
  z.strictObject({ mode: z.literal('per-count'), each: points(), cap: points() }),
  /** `full` less `each` per failure, never below nothing. */
  z.strictObject({ mode: z.literal('deduction'), full: points(), each: points() }),
  /** Anything from nothing to `max`, as the assessors judge. */
  z.strictObject({ mode: z.literal('free'), max: points() }),
])
export type Rule = z.output<typeof ruleSchema>

export const partSchema = z.strictObject({ code: code(), title: text(60), rule: ruleSchema })
export type Part = z.output<typeof partSchema>

export const indicatorSchema = z.strictObject({
  code: printedCode(),
  title: text(120),
  /** Full marks: the sum of what the parts can earn. */
  max: points(),
  parts: z.array(partSchema).min(1).max(12),
  /** Accepted proof, as printed on the form. */
  proof: text(200),
  sources: sources(),
})
export type Indicator = z.output<typeof indicatorSchema>

export const sectionSchema = z.strictObject({
  code: printedCode(),
  title: text(60),
  max: points(),
  indicators: z.array(indicatorSchema).min(1).max(40),
})
export type Section = z.output<typeof sectionSchema>

/** A grade and the lowest score that earns it, in hundredths of the hundred (9000 = 90 of 100). */
export const gradeSchema = z.strictObject({ code: code(), name: text(20), from: z.int().min(0).max(10_000) })
export type Grade = z.output<typeof gradeSchema>

/** What the records can tell by themselves; a limit without a signal is found by people alone. */
export const LIMIT_SIGNALS = ['no-chair', 'congress-overdue', 'under-sanction'] as const

/** 一票否决 or 限级: while it stands, the grade is at most `atMost`. Always confirmed by a person. */
export const limitSchema = z.strictObject({
  code: code(),
  title: text(120),
  atMost: code(),
  signal: z.enum(LIMIT_SIGNALS).optional(),
  sources: sources(),
})
export type Limit = z.output<typeof limitSchema>

export const bonusItemSchema = z.strictObject({
  code: code(),
  title: text(120),
  max: points(),
  sources: sources(),
})
export type BonusItem = z.output<typeof bonusItemSchema>

/** For whom a scheme is written; 商会, 园区 and joint bodies may follow the rules (《实施细则》第四十四条). */
export const SCHEME_PRESETS = ['enterprise', 'park', 'chamber', 'joint'] as const
export type SchemePreset = (typeof SCHEME_PRESETS)[number]

/** The shape of a scheme. A scheme of this shape can still be unsound: `checkScheme` says how. */
export const schemeSchema = z.strictObject({
  id: code(),
  /** 1, 2, 3 …: an edited scheme is a new version, answers keep the version they were given under. */
  version: z.int().min(1).max(10_000),
  name: text(120),
  preset: z.enum(SCHEME_PRESETS).optional(),
  /** The office's own document that sets it, where there is one (《实施细则》第四十三条). */
  documentNumber: text(100).optional(),
  sections: z.array(sectionSchema).min(1).max(12),
  /** Shown apart, never part of the score or the grade. */
  bonus: z.strictObject({ cap: points(), items: z.array(bonusItemSchema).max(20) }),
  /** From the best to the worst; the worst starts at nothing. */
  grades: z.array(gradeSchema).min(1).max(8),
  limits: z.array(limitSchema).max(20),
  /** Warn when more than this share of the points does not apply, in per cent. */
  notApplicableWarnPercent: z.int().min(0).max(100),
})
export type Scheme = z.output<typeof schemeSchema>

/** Every indicator of a scheme, in printed order. */
export const indicatorsOf = (scheme: Scheme): readonly Indicator[] =>
  scheme.sections.flatMap((section) => section.indicators)

/** The most that a rule can earn, in hundredths of a point. */
export function mostOf(rule: Rule): number {
  switch (rule.mode) {
    case 'yes-no':
      return rule.points
    case 'tiers':
      return Math.max(...rule.tiers.map((tier) => tier.points))
    case 'per-count':
      return rule.cap
    case 'deduction':
      return rule.full
    case 'free':
      break
  }
  return rule.max
}
