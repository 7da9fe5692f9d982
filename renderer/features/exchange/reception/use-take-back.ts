import { LEDGER, ledgerEntries } from '../../../store/exchange-rows'
import { useStore } from '../../../store/store-provider'
import { RECEPTION_TEXT as TEXT } from '../../../text/municipal-desk'
import { minuteOf } from '../../../text/saving'
import { useAsk } from '../../../ui/ask'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { returnLeftAt, returnOf, unreturned, type ReceptionRow } from './reception-rows'

/**
 * Takes a return back, in a write of its own. Once a bundle carried the return away its district may have opened the
 * evaluation for it, which no later word undoes: that is asked before.
 */
export function useTakeBack(): (row: ReceptionRow) => Promise<void> {
  const store = useStore()
  const say = useSay()
  const ask = useAsk()
  return async (row) => {
    const { name, evaluation } = row
    const out = ledgerEntries(await store.ledgerRows(`${LEDGER}out/`))
    const leftAt = returnLeftAt(row, out)
    if (leftAt !== undefined) {
      const text = TEXT.takeBackLeft(minuteOf(leftAt))
      const question = { title: TEXT.takeBackTitle(name), text, yes: TEXT.takeBack, no: TEXT.takeBackNo }
      if (!(await ask(question))) return
    }
    const written = await store.write([unreturned(row)])
    if (!written.ok) return say.failed(written.failure)
    const { returnReason = '', returnedOn = today() } = evaluation
    const again = async () => store.write([returnOf(row, returnReason, returnedOn)], { reason: returnReason })
    say.undoable(leftAt === undefined ? TEXT.tookBack(name) : TEXT.tookBackLeft(name), again)
  }
}
