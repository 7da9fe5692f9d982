import type { RecordView } from '../../store/store-face'

type Row = Pick<RecordView<'deposit'>, 'office' | 'value' | 'arrival'>

/**
 * Offices whose newest deposit is announced and not taken in: its file came on the stick with the bundle. An older one
 * that was never taken in is not asked for once there is a newer one.
 */
export function awaitingFile(deposits: readonly Row[]): readonly string[] {
  const newest = new Map<string, Row>()
  for (const row of deposits) {
    const known = newest.get(row.office)
    if (known === undefined || placeOf(known) < placeOf(row)) newest.set(row.office, row)
  }
  return [...newest.values()]
    .filter(({ value }) => value.keptOn === undefined && value.droppedOn === undefined)
    .map(({ office }) => office)
}

/** Later is greater; of one day what was announced last. */
const placeOf = ({ value, arrival }: Row): string =>
  `${value.madeOn ?? ''} ${String(arrival).padStart(16, '0')}`
