import { MUNICIPAL_OFFICE, officeById } from '../../../../shared/codes/offices'
import { custodyNoteOf } from '../../../../shared/merge/custody'
import type { Change, RecordView, Store } from '../../../store/store-face'
import { HAND_OVER_TEXT } from '../../../text/hand-over'
import { refusalText } from '../../../text/refusals'
import { offersOf } from '../../../ui/transfers/offer-of'
import type { Brought, Written } from './child-kind'

type TransferStore = Pick<Store, 'get' | 'children' | 'history'>

/**
 * What an offer of 转隶 (《实施细则》第三条) brings about: with the day it is handed over the association stands as 转出;
 * when that day is taken out again, or the offer withdrawn, it stands as before. Or why it cannot be offered so.
 */
export async function transferBrings(
  { id, value, changed }: Written<'transfer'>,
  store: TransferStore,
  associationId: string,
): Promise<Brought> {
  const association = await store.get('association', associationId)
  if (association === undefined) return { changes: [] }
  if (association.value.level === 'municipal') return { refused: refusalText('transfer-municipal') ?? '' }
  if (changed.includes('toOffice') && value.withdrawnOn === undefined) {
    const others = (await store.children('transfer', associationId)).filter((other) => other.id !== id)
    const refused = whyNot(value.toOffice, association, others)
    if (refused !== undefined) return { refused }
  }
  const status = await statusAfter({ id, value, changed }, store, association)
  const set: Change[] =
    status === undefined ? [] : [{ kind: 'association', id: associationId, set: { status } }]
  return { changes: set }
}

/** Why an association is not offered to an office. */
function whyNot(
  to: string | undefined,
  association: RecordView<'association'>,
  others: readonly RecordView<'transfer'>[],
): string | undefined {
  if (to === custodyNoteOf(association.state).office) return refusalText('transfer-own')
  if (to === MUNICIPAL_OFFICE) return refusalText('transfer-city')
  const open = offersOf(association, others).open?.value.toOffice
  return open === undefined ? undefined : HAND_OVER_TEXT.offeredAlready(officeById(open)?.name ?? open)
}

/** The status that the association gets by this write; `undefined`: it keeps the one it has. */
async function statusAfter(
  { value, changed }: Written<'transfer'>,
  store: Pick<TransferStore, 'history'>,
  { id, value: { status }, state }: RecordView<'association'>,
): Promise<string | undefined> {
  const isOver = value.handedOverOn !== undefined && value.withdrawnOn === undefined
  if (isOver && changed.includes('handedOverOn')) return 'transferred'
  const isBack = changed.includes('handedOverOn') || changed.includes('withdrawnOn')
  // What 市科协 has handed over stands as 转出 by its note, whatever is written here.
  if (isOver || !isBack || status !== 'transferred' || custodyNoteOf(state).office !== state.office)
    return undefined
  const before = (await store.history('association', id))
    .filter(({ field, new: now }) => field === 'status' && now === 'transferred')
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.old
  return typeof before === 'string' ? before : 'active'
}
