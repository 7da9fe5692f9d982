import { stageOf } from '../../../../shared/rules/stage'
import type { ListedAssociation } from '../list/listed-association'
import { mayWriteBelow } from '../parts/may-write-below'

/** The associations that members can be moved to, names by id: at work or being founded, and kept by this office. */
export const memberTakers = (
  associations: readonly ListedAssociation[],
  office: string,
): ReadonlyMap<string, string> =>
  new Map(
    associations
      .filter(({ value }) => stageOf(value) !== 'ended')
      .filter(({ id, record, value: { level, localOffice } }) =>
        mayWriteBelow('member', { id, office: record.office, level, localOffice }, office),
      )
      .map(({ id, value }) => [id, value.name ?? id]),
  )
