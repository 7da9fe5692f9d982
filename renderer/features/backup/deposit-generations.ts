import type { RecordView } from '../../store/store-face'

/** So many deposits of each office are kept (本方案): the newest may be the one that was made of damaged data. */
export const KEPT_GENERATIONS = 3

type Row = RecordView<'deposit'>

/** Whether the file lies at 市科协. */
export const isKept = ({ value }: Row): boolean => value.keptOn !== undefined && value.droppedOn === undefined

/** Newest first; of one day the one that was announced last. */
export const newestFirst = (records: readonly Row[]): readonly Row[] =>
  records.toSorted((a, b) => {
    const [one, other] = [a.value.madeOn ?? '', b.value.madeOn ?? '']
    return one === other ? b.arrival - a.arrival : one < other ? 1 : -1
  })

/** Kept deposits that enough newer ones of their office have replaced, once `added` is kept too; never that itself. */
export function outlived(records: readonly Row[], added: Row): readonly Row[] {
  const theirs = records.filter((row) => row.office === added.office && (row.id === added.id || isKept(row)))
  return newestFirst(theirs)
    .slice(KEPT_GENERATIONS)
    .filter(({ id }) => id !== added.id)
}
