import type { Feature } from '../../../shared/rules/articles'
import type { PART_NAMES } from '../../text/register'

/** Where a feature stands: a page, and on an association's page the parts. */
export interface FeaturePage {
  readonly path: string
  readonly parts: readonly (keyof typeof PART_NAMES)[]
}

const page = (path: string, ...parts: FeaturePage['parts']): FeaturePage => ({ path, parts })

/** The page of every feature that 条款对照 names; a test looks that each exists. */
export const FEATURE_PAGES: Readonly<Record<Feature, FeaturePage>> = {
  associations: page('/associations', 'basic'),
  organs: page(
    '/associations',
    'terms',
    'plans',
    'posts',
    'meetings',
    'secretariat',
    'dossiers',
    'sanctions',
  ),
  members: page('/members', 'members'),
  activities: page('/activities', 'activities'),
  funds: page('/funds', 'funds'),
  contacts: page('/associations', 'contacts'),
  assets: page('/associations', 'assets'),
  prospects: page('/prospects'),
  reports: page('/reports'),
  settings: page('/settings'),
  evaluation: page('/evaluations'),
  'evaluation-bonus': page('/evaluations'),
  exchange: page('/exchange'),
  findings: page('/todo', 'findings'),
}
