import { CUSTODY_GROUP } from '../../../shared/merge/custody'
import { LIFE_GROUP, SEALED_FIELD } from '../../../shared/records/version'
import type { HistoryEntry } from '../../store/store-face'

export interface HistoryLine {
  readonly key: string
  readonly entry: HistoryEntry
  /** Nothing was noted of this field before. */
  readonly first: boolean
}

/** What the history of a record says to people, newest first. */
export function historyLines(entries: readonly HistoryEntry[]): readonly HistoryLine[] {
  const handedOver = new Set(entries.filter(namesFormer).map(writeOf))
  const known = new Set<string>()
  const nameOf = ({ group, field }: HistoryEntry): string =>
    field === SEALED_FIELD ? `${group} ${field}` : field
  const lines = entries
    .filter((entry) => isTold(entry, handedOver))
    .map((entry, index) => {
      const first = entry.event !== 'unmask' && !known.has(nameOf(entry))
      if (first) known.add(nameOf(entry))
      // Of a sealed group as a whole nothing was noted before only where none of its fields was.
      if (entry.sealed && entry.event !== 'unmask') known.add(`${entry.group} ${SEALED_FIELD}`)
      return { key: String(index), entry, first }
    })
  return lines.toReversed()
}

/**
 * Of the deletion mark: that it was set or taken away or, disputed, decided on (then old and new are the same), and what
 * was merged; why stands in the reason. Of a note of
 * custody: whose it is, if that is another office now; who serves it stands in the field of that name.
 */
function isTold(entry: HistoryEntry, handedOver: ReadonlySet<string>): boolean {
  const { group, field, old, new: now } = entry
  if (group === CUSTODY_GROUP) return field === 'office' && old !== now && handedOver.has(writeOf(entry))
  if (group !== LIFE_GROUP) return true
  return field === 'deleted'
    ? (old ?? false) !== (now ?? false) || old !== undefined
    : field === 'absorbed' && now !== undefined
}

/** A first note without a former office hands nothing over: it names the district that serves the association. */
const namesFormer = ({ group, field, new: now }: HistoryEntry): boolean =>
  group === CUSTODY_GROUP && field === 'former' && Array.isArray(now) && now.length > 0

const writeOf = ({ replica, at }: HistoryEntry): string => `${replica} ${at}`
