import { CLUSTERS } from '../../shared/codes/clusters'
import { DIVISIONS } from '../../shared/codes/divisions'
import { OFFICES } from '../../shared/codes/offices'
import { SECTORS } from '../../shared/codes/sectors'

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

/** Fields that hold an id or code of a reference list, which their schema leaves open because lists grow. */
const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  'association.approvingOffice': offices,
  'association.localOffice': offices,
  'association.groupMemberOf': offices,
  'association.division': divisions,
  'association.sector': sectors,
  'association.cluster': CLUSTERS,
  'association.secondCluster': CLUSTERS,
  'sanction.decidedBy': offices,
}

/** The reference list of a field, where it has one. */
export const referencesOf = (kind: string, field: string): readonly Reference[] | undefined =>
  REFERENCES[`${kind}.${field}`]
