import { useMemo } from 'react'
import { associationViews } from '../../store/association-view'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import type { Choice } from '../form/control-props'
import { byText } from '../table-column'

const byName = byText<Choice>(({ label }) => label)

/**
 * The associations by name, to choose one from. A municipal-level one that 市科协 has not recorded yet goes by the name
 * under which it was proposed (第三条); one that has no name at all cannot be told from another and is left out.
 */
export function associationChoices(
  associations: readonly RecordView<'association'>[],
  proposals: readonly RecordView<'proposal'>[],
): readonly Choice[] {
  return associationViews(associations, proposals)
    .flatMap(({ record, value: { name } }) => (name === undefined ? [] : [{ value: record.id, label: name }]))
    .toSorted(byName)
}

/** The same from the store; none until it has answered. */
export function useAssociationChoices(): readonly Choice[] {
  const associations = useRecords('association')
  const proposals = useRecords('proposal')
  return useMemo(() => associationChoices(associations ?? [], proposals ?? []), [associations, proposals])
}
