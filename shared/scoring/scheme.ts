import { z } from 'zod'
import { isPlainLine } from '../base/plain-text'
import { RECORD_QUERIES } from './record-queries'

/*
 * A scheme of the yearly evaluation. 《实施细则》第四十条 orders the evaluation and names no indicator, weight or grade:
 * the scheme is the office's own, so all of it is editable data. A copy is frozen into each evaluation.
 * Every amount is an integer in hundredths of a point (4 points = 400).
 */

/** What the records can tell by themselves; a limit without a signal is found by people alone. */
export const LIMIT_SIGNALS = ['no-chair', 'congress-overdue', 'under-sanction'] as const

/** For whom a scheme is written; 商会, 园区 and joint bodies may follow the rules (《实施细则》第四十四条). */
export const SCHEME_PRESETS = ['enterprise', 'park', 'chamber', 'joint'] as const
export type SchemePreset = (typeof SCHEME_PRESETS)[number]

/**
 * The shape of a scheme, strict for what is published and loose for a draft: a draft may hold blank texts, amounts of
 * nothing and empty lists, and has the same form otherwise.
 */
function shapesOf(strict: boolean) {
  const least = strict ? 1 : 0
  const text = (max: number) =>
    z
      .string()
      .min(least)
      .max(max)
      .refine((typed) => (!strict && typed === '') || isPlainLine(typed))
  /** Codes end up in record ids: small letters, digits and `-`. */
  const code = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  /** Indicator and section codes are printed; their small letters stand in record ids. */
  const printedCode = () =>
    strict ? z.string().regex(/^[A-Z][A-Z0-9-]{0,11}$/) : z.string().regex(/^[A-Z0-9-]{0,12}$/)
  const points = () => z.int().min(least).max(100_000)

  const source = z.discriminatedUnion('document', [
    z.strictObject({ document: z.literal('rules'), ref: text(40) }),
    z.strictObject({ document: z.literal('notice'), ref: text(40) }),
    z.strictObject({ document: z.literal('scheme') }),
  ])
  const sources = () => z.array(source).min(least).max(12)
  const tier = z.strictObject({ from: z.int().min(0).max(1_000_000), points: points() })
  const rule = z.discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('yes-no'), points: points() }),
    z.strictObject({
      mode: z.literal('tiers'),
      unit: z.enum(['percent', 'count']),
      tiers: z.array(tier).min(least).max(12),
    }),
    z.strictObject({ mode: z.literal('per-count'), each: points(), cap: points() }),
    z.strictObject({ mode: z.literal('deduction'), full: points(), each: points() }),
    z.strictObject({ mode: z.literal('free'), max: points() }),
  ])
  const query = z.enum(RECORD_QUERIES).optional()
  const part = z.strictObject({ code: code(), title: text(60), rule, query })
  const indicator = z.strictObject({
    code: printedCode(),
    title: text(120),
    max: points(),
    parts: z.array(part).min(least).max(12),
    proof: text(200),
    proofDemanded: z.boolean().optional(),
    sources: sources(),
  })
  const section = z.strictObject({
    code: printedCode(),
    title: text(60),
    max: points(),
    indicators: z.array(indicator).min(least).max(40),
  })
  const grade = z.strictObject({ code: code(), name: text(20), from: z.int().min(0).max(10_000) })
  const limit = z.strictObject({
    code: code(),
    title: text(120),
    atMost: code(),
    signal: z.enum(LIMIT_SIGNALS).optional(),
    sources: sources(),
  })
  const bonusItem = z.strictObject({
    code: code(),
    title: text(120),
    max: points(),
    sources: sources(),
    query,
  })
  const scheme = z.strictObject({
    id: code(),
    version: z.int().min(1).max(10_000),
    name: text(120),
    preset: z.enum(SCHEME_PRESETS).optional(),
    year: z.int().min(2024).max(2199).optional(),
    documentNumber: text(100).optional(),
    sections: z.array(section).min(least).max(12),
    bonus: z.strictObject({ cap: points(), items: z.array(bonusItem).max(20) }),
    grades: z.array(grade).min(least).max(8),
    limits: z.array(limit).max(20),
    notApplicableWarnPercent: z.int().min(0).max(100),
    topGradeShare: z.int().min(1).max(100).optional(),
  })
  return { source, rule, part, indicator, section, grade, limit, bonusItem, scheme }
}

const STRICT = shapesOf(true)

/**
 * Where a demand comes from. `rules`: 《重庆市企业科学技术协会工作实施细则（试行）》, `ref` as printed, 第二十六条;
 * `notice`: 渝科协发〔2025〕48号, `ref` as printed, 二1 or 三（二）; `scheme` = 本方案, the office's own.
 */
export type Source = z.output<typeof STRICT.source>

/**
 * How a part of an indicator earns its points. `yes-no`: all of it or nothing; `tiers`, from high to low: the points of
 * the highest one reached (以上 includes the number itself), below the lowest nothing; `per-count`: `each` per event,
 * person or item, at most `cap`; `deduction`: `full` less `each` per failure, never below nothing; `free`: anything from
 * nothing to `max`, as the assessors judge.
 */
export type Rule = z.output<typeof STRICT.rule>

/** `query`: what the records are asked for a proposal; without it people alone judge. */
export type Part = z.output<typeof STRICT.part>

/**
 * `max`: full marks, the sum of what the parts can earn; `proof`: accepted proof, as printed on the form;
 * `proofDemanded`: no final grade while a score above nothing stands without a photo or a
 * record as proof.
 */
export type Indicator = z.output<typeof STRICT.indicator>

export type Section = z.output<typeof STRICT.section>

/** A grade and the lowest score that earns it, in hundredths of the hundred (9000 = 90 of 100). */
export type Grade = z.output<typeof STRICT.grade>

/** 一票否决 or 限级: while it stands, the grade is at most `atMost`. Always confirmed by a person. */
export type Limit = z.output<typeof STRICT.limit>

/** `query`: a fact of the records that proposes the whole of `max`. */
export type BonusItem = z.output<typeof STRICT.bonusItem>

/**
 * The shape of a scheme. A scheme of this shape can still be unsound: `checkScheme` says how. `version` 1, 2, 3 …: an
 * edited scheme is a new version, answers keep the version they were given under; `year`: the year it is made for;
 * `documentNumber`: the office's own document that sets it (《实施细则》第四十三条); `bonus`: shown apart, never part of
 * the score or the grade; `grades`: from the best to the worst, the worst starts at nothing; `notApplicableWarnPercent`:
 * warn when more than this share of the points does not apply; `topGradeShare`: at most this share, in per cent, of those
 * evaluated should get the best grade, settled by a person.
 */
export const schemeSchema = STRICT.scheme
export type Scheme = z.output<typeof schemeSchema>

/** A scheme in work. */
export const schemeDraftSchema = shapesOf(false).scheme

/** Every indicator of a scheme, in printed order. */
export const indicatorsOf = (scheme: Scheme): readonly Indicator[] =>
  scheme.sections.flatMap((section) => section.indicators)

/** The most that a rule can earn, in hundredths of a point. */
export function mostOf(rule: Rule): number {
  switch (rule.mode) {
    case 'yes-no':
      return rule.points
    case 'tiers':
      return Math.max(0, ...rule.tiers.map((tier) => tier.points))
    case 'per-count':
      return rule.cap
    case 'deduction':
      return rule.full
    case 'free':
      break
  }
  return rule.max
}
