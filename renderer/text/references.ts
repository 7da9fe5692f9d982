import { CLUSTERS } from '../../shared/codes/clusters'
import { DIVISIONS } from '../../shared/codes/divisions'
import { OFFICES } from '../../shared/codes/offices'
import { SECTORS } from '../../shared/codes/sectors'
import { CATALOGUE } from '../../shared/rules/catalogue'
import { PROVISIONS } from '../../shared/rules/provisions'
import { RULE_NAMES } from './articles'
import { PROPOSAL_TEXT } from './proposals'
import { provisionName, provisionNumber } from './provisions'
import { FINDING_KIND_NAMES } from './rules'

/** One entry of a reference list: what is stored, and what people read. */
export interface Reference {
  readonly code: string
  readonly name: string
  /** Other words that find it. */
  readonly search?: string
}

const ENDED = '（已撤销）'

const offices: readonly Reference[] = OFFICES.map(({ id, name, short, until, aliases = [] }) => ({
  code: id,
  name: until === undefined ? name : `${name}${ENDED}`,
  search: [short, ...aliases].join(' '),
}))
const divisions: readonly Reference[] = DIVISIONS.map(({ code, name, until }) => ({
  code,
  name: until === undefined ? name : `${name}${ENDED}`,
  search: code,
}))
const sectors: readonly Reference[] = SECTORS.flatMap(({ code: section, name: sectionName, divisions }) =>
  divisions.map(({ code, name }) => ({ code, name: `${code} ${name}`, search: `${section} ${sectionName}` })),
)

const provisions: readonly Reference[] = PROVISIONS.map((provision) => ({
  code: provision,
  name: provisionName(provision),
  search: provision,
}))
const findings: readonly Reference[] = Object.entries(CATALOGUE).map(([code, { rule, provision, kind }]) => ({
  code,
  name: `${provisionNumber(provision)} · ${RULE_NAMES[rule]} · ${FINDING_KIND_NAMES[kind]}（${code}）`,
}))

const decisions: readonly Reference[] = (['accepted', 'declined'] as const).map((code) => ({
  code,
  name: PROPOSAL_TEXT.states[code],
}))

/** Fields that hold an id or code of a reference list, which their schema leaves open because lists grow. */
const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  'association.approvingOffice': offices,
  'association.localOffice': offices,
  'association.groupMemberOf': offices,
  'association.division': divisions,
  'association.sector': sectors,
  'association.cluster': CLUSTERS,
  'association.secondCluster': CLUSTERS,
  'proposal.decision': decisions,
  'sanction.decidedBy': offices,
  'prospect.division': divisions,
  'prospect.sector': sectors,
  'prospect.cluster': CLUSTERS,
  'ruling.article': provisions,
  'ruling.finding': findings,
  'situation-report.article': provisions,
  'transfer.toOffice': offices,
  'transfer.newDivision': divisions,
}

/** The reference list of a field, where it has one. */
export const referencesOf = (kind: string, field: string): readonly Reference[] | undefined =>
  REFERENCES[`${kind}.${field}`]
