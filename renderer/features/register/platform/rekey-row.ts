import type { Association } from '../../../../shared/records/association'
import { stageOf } from '../../../../shared/rules/stage'
import type { RecordView } from '../../../store/store-face'
import type { ListedAssociation } from '../list/listed-association'

/** An association whose data are re-keyed on the platform, with the people in office. */
export interface RekeyRow {
  readonly id: string
  readonly record: RecordView<'association'>
  readonly value: Association
  readonly chair: string
  readonly secretary: string
  readonly members: number
}

/** The fields in the order of keying: who, where, by whose approval, how large, under whose lead (本方案). */
export const REKEY_FIELDS = [
  'name',
  'kind',
  'level',
  'hostName',
  'creditCode',
  'hostTags',
  'sector',
  'cluster',
  'division',
  'address',
  'officeAddress',
  'approvingOffice',
  'approvalMode',
  'documentNumber',
  'approvedOn',
  'formationMode',
  'employees',
  'sciTechWorkers',
  'seniorTitles',
  'hasParty',
  'partyName',
  'platformState',
  'platformOn',
  'platformCompleteOn',
] as const satisfies readonly (keyof Association)[]

interface Register {
  readonly associations: readonly ListedAssociation[]
  readonly posts: readonly RecordView<'post'>[]
  readonly members: readonly RecordView<'member'>[]
  /** The office at this desk. */
  readonly office: string
}

/**
 * What is outstanding: associations of this place that are not registered or not complete on the platform, municipal-
 * level ones too (48号文三（二）: 督促属地已建组织). Those not registered come first, then by name.
 */
export function rekeyRows({ associations, posts, members, office }: Register): readonly RekeyRow[] {
  const counts = new Map<string, number>()
  for (const { value } of members) {
    if (value.state !== 'current' || value.associationId === undefined) continue
    counts.set(value.associationId, (counts.get(value.associationId) ?? 0) + 1)
  }
  return associations
    .filter(({ value }) => value.localOffice === office && stageOf(value) === 'running')
    .filter(({ value }) => value.platformState !== 'complete')
    .map((association) => rekeyRow(association, posts, counts.get(association.id) ?? 0))
    .toSorted((a, b) => rank(a) - rank(b) || (a.value.name ?? '').localeCompare(b.value.name ?? '', 'zh-CN'))
}

const rank = ({ value }: RekeyRow): number => (value.platformState === 'registered' ? 1 : 0)

/** One association with its chair, its secretary-general and the number of its members. */
export function rekeyRow(
  { id, record, value }: ListedAssociation,
  posts: readonly RecordView<'post'>[],
  members: number,
): RekeyRow {
  const holder = (office: string): string =>
    posts
      .filter((post) => post.value.associationId === id && post.value.office === office)
      .filter((post) => post.value.to === undefined)
      .map((post) => post.value.person ?? '')
      .join('、')
  return { id, record, value, chair: holder('chair'), secretary: holder('secretary-general'), members }
}
