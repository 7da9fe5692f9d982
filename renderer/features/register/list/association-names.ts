import { useMemo } from 'react'
import type { RecordView } from '../../../store/store-face'
import { byText, type TableColumn } from '../../../ui/table-column'
import { useListedAssociations } from './use-listed-associations'

type Names = ReadonlyMap<string, string>

/** The names of the associations by id; `undefined` until they are there. */
export function useAssociationNames(): Names | undefined {
  const associations = useListedAssociations()
  return useMemo(
    () =>
      associations === undefined
        ? undefined
        : new Map(associations.map(({ id, value }) => [id, value.name ?? id])),
    [associations],
  )
}

type Below = 'activity' | 'funds'

/** The column that names the association of a record; `unknown` stands where it is not registered. */
export function associationColumn<K extends Below>(
  names: Names,
  title: string,
  unknown: string,
): TableColumn<RecordView<K>> {
  const name = ({ value }: RecordView<K>): string => names.get(value.associationId ?? '') ?? unknown
  return { key: 'association', title, cell: name, whole: name, order: byText(name) }
}
