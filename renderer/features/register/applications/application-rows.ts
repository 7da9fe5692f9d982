import type { IsoDate } from '../../../../shared/base/iso-date'
import { nameOf } from '../../../../shared/codes/code-list'
import { DOSSIER_MATTERS } from '../../../../shared/codes/dossier-matters'
import {
  pendingDays,
  stageOfApplication,
  type ApplicationStage,
  type PendingDays,
} from '../../../../shared/rules/application'
import type { RecordView } from '../../../store/store-face'
import type { ListedAssociation } from '../list/listed-association'

/** One application in the list. */
export interface ApplicationRow {
  readonly id: string
  readonly associationId: string
  readonly name: string
  readonly host: string
  readonly matter: string
  readonly dossier: RecordView<'dossier'>
  readonly stage: ApplicationStage
  readonly days: PendingDays | undefined
}

/** Every application of the register with where it stands on a day. */
export function applicationRows(
  dossiers: readonly RecordView<'dossier'>[],
  associations: readonly ListedAssociation[],
  today: IsoDate,
): readonly ApplicationRow[] {
  const byId = new Map(associations.map((association) => [association.id, association.value]))
  return dossiers.map((dossier) => {
    const { value, id } = dossier
    const association = byId.get(value.associationId ?? '')
    return {
      id,
      associationId: value.associationId ?? '',
      name: association?.name ?? '',
      host: association?.hostName ?? '',
      matter: nameOf(DOSSIER_MATTERS, value.matter),
      dossier,
      stage: stageOfApplication(value),
      days: pendingDays(value, today),
    }
  })
}

export interface ApplicationFilter {
  readonly query: string
  readonly state: 'open' | 'closed' | 'all'
  readonly matter?: string | undefined
}

/** The rows a filter lets through; `found` answers the search. */
export const filteredRows = (
  rows: readonly ApplicationRow[],
  { state, matter }: ApplicationFilter,
  found: (row: ApplicationRow) => boolean,
): readonly ApplicationRow[] =>
  rows
    .filter(({ stage }) => state === 'all' || (stage === 'decided') === (state === 'closed'))
    .filter(({ dossier }) => matter === undefined || dossier.value.matter === matter)
    .filter(found)
