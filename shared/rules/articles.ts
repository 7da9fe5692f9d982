import type { RuleId } from './catalogue'
import type { Provision } from './provisions'

/**
 * What of the program serves a provision where no rule checks it, or beside the rule.
 * `findings` is this folder itself: whom the rules bind, from when, and how a breach is weighed.
 */
export const FEATURES = [
  'associations',
  'organs',
  'members',
  'activities',
  'funds',
  'evaluation',
  'evaluation-bonus',
  'exchange',
  'contacts',
  'assets',
  'prospects',
  'reports',
  'settings',
  'findings',
] as const
export type Feature = (typeof FEATURES)[number]

/** Why software has nothing to check. */
export const REASONS = ['nature', 'purpose'] as const
export type Reason = (typeof REASONS)[number]

export interface ArticleRow {
  readonly provision: Provision
  readonly rules: readonly RuleId[]
  readonly features: readonly Feature[]
  /** Indicators of the default scheme (本方案) that look at it. */
  readonly indicators: readonly string[]
  /** Only where neither rule nor feature serves it. */
  readonly reason: Reason | undefined
}

const row = (
  provision: Provision,
  served: {
    readonly rules?: readonly RuleId[]
    readonly features?: readonly Feature[]
    readonly indicators?: readonly string[]
  },
): ArticleRow => ({
  provision,
  rules: served.rules ?? [],
  features: [...(served.features ?? []), ...(served.indicators === undefined ? [] : ['evaluation' as const])],
  indicators: served.indicators ?? [],
  reason: undefined,
})

const nothing = (provision: Provision, reason: Reason): ArticleRow => ({
  provision,
  rules: [],
  features: [],
  indicators: [],
  reason,
})

/** 条款对照: all 46 articles and every item of the notice, in their order. */
export const ARTICLE_TABLE: readonly ArticleRow[] = [
  row('R1', { features: ['associations', 'findings'] }),
  nothing('R2', 'nature'),
  row('R3', { rules: ['transfer', 'level', 'contacts'], features: ['associations'] }),
  nothing('R4', 'purpose'),
  row('R5', { rules: ['requests'], features: ['members', 'contacts'], indicators: ['A6', 'C1', 'C2'] }),
  row('R6', { features: ['activities'], indicators: ['D1'] }),
  row('R7', { features: ['activities'], indicators: ['D2'] }),
  row('R8', { features: ['activities'], indicators: ['C3', 'D2', 'D4'] }),
  row('R9', { features: ['activities'], indicators: ['E1'] }),
  row('R10', { features: ['activities'], indicators: ['C3', 'D4'] }),
  row('R11', { features: ['activities'], indicators: ['C1', 'C4'] }),
  row('R12', { features: ['activities'] }),
  row('R13', { rules: ['consent', 'route'], features: ['associations'], indicators: ['A1'] }),
  row('R14', { rules: ['consent', 'materials', 'reply'], features: ['organs'], indicators: ['A1'] }),
  row('R15', { rules: ['platform'], features: ['associations'] }),
  row('R16', { rules: ['superior-consent'], features: ['associations'] }),
  row('R17', { features: ['associations', 'evaluation-bonus'] }),
  row('R18', { features: ['associations', 'evaluation-bonus'] }),
  row('R19', { rules: ['handling', 'handling-deadlines', 'deregistration'], features: ['organs'] }),
  row('R20', { rules: ['membership'], features: ['members'], indicators: ['A6'] }),
  row('R21', { features: ['members'], indicators: ['A6'] }),
  row('R22', { rules: ['membership'], features: ['members'], indicators: ['A6'] }),
  row('R23', { rules: ['membership'], features: ['members'], indicators: ['A6'] }),
  row('R24', { rules: ['membership'], features: ['members'], indicators: ['A6'] }),
  row('R25', { features: ['organs'] }),
  row('R26', {
    rules: ['congress-cycle', 'congress-form', 'congress-report'],
    features: ['organs'],
    indicators: ['A3', 'B4'],
  }),
  row('R27', { rules: ['plans'], features: ['organs'] }),
  row('R28', { rules: ['elections', 'charters', 'agendas'], features: ['organs'], indicators: ['A2', 'B3'] }),
  row('R29', { rules: ['plans'], features: ['organs'], indicators: ['A4'] }),
  row('R30', {
    rules: ['secretary-nomination', 'elections', 'agendas'],
    features: ['organs'],
    indicators: ['A4', 'B2'],
  }),
  row('R31', {
    rules: ['committee-meetings', 'committee-regularity', 'elections'],
    features: ['organs'],
    indicators: ['A4', 'B1'],
  }),
  row('R32', { rules: ['chair', 'nomination'], features: ['organs'], indicators: ['A4'] }),
  row('R33', { rules: ['plans'], features: ['organs'], indicators: ['A4'] }),
  row('R34', { features: ['organs'] }),
  row('R35', { features: ['organs'] }),
  row('R36', { features: ['organs'], indicators: ['A5'] }),
  row('R37', { rules: ['secretary-general'], features: ['organs'], indicators: ['A4', 'A5'] }),
  row('R38', { features: ['organs'], indicators: ['A5'] }),
  row('R39', { rules: ['means'], features: ['organs'], indicators: ['A5'] }),
  row('R40', {
    rules: ['contacts', 'yearly-evaluation', 'site-visit', 'visit-promises'],
    features: ['evaluation'],
  }),
  row('R41', { rules: ['funds'], features: ['funds'], indicators: ['B3'] }),
  row('R42', { rules: ['funds'], features: ['funds'], indicators: ['B3'] }),
  row('R43', { features: ['settings', 'findings', 'organs'], indicators: ['A2'] }),
  row('R44', { features: ['findings'] }),
  row('R45', { features: ['settings', 'reports'] }),
  row('R46', { features: ['findings'] }),

  row('N1', { features: ['prospects', 'settings'] }),
  row('N2.1', { features: ['activities'], indicators: ['C1'] }),
  row('N2.2', { features: ['activities', 'contacts'], indicators: ['C2'] }),
  row('N2.3', { features: ['activities'], indicators: ['C3', 'D2'] }),
  row('N2.4', { features: ['activities', 'assets'], indicators: ['D2', 'D3'] }),
  row('N2.5', { features: ['activities'], indicators: ['D1'] }),
  row('N2.6', { features: ['activities'], indicators: ['D2', 'D4'] }),
  row('N2.7', { features: ['activities', 'assets'], indicators: ['E2'] }),
  row('N2.8', { features: ['activities'], indicators: ['E1'] }),
  row('N2.9', { features: ['activities'], indicators: ['E3'] }),
  row('N3.1', { rules: ['local-office'], features: ['associations', 'exchange'], indicators: ['B4'] }),
  row('N3.2', { rules: ['applications', 'platform'], features: ['associations'], indicators: ['A1'] }),
  row('N3.3', { features: ['associations', 'evaluation-bonus'] }),
  row('N3.4', { features: ['associations', 'prospects', 'evaluation-bonus'] }),
  row('N3.5', { features: ['assets', 'prospects', 'evaluation-bonus'] }),
]
