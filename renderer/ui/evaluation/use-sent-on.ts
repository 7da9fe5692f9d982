import { useCallback } from 'react'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { isFinished } from '../../../shared/evaluation/steps'
import { sentAt } from '../../../shared/evaluation/sent'
import type { RecordView } from '../../store/store-face'
import { useSentBundles } from '../../store/use-exchange-standing'
import { minuteOf } from '../../text/saving'
import { useDesk } from '../desk-identity'

/** On which day an evaluation of this office went to 市科协 with its conclusion; `undefined`: it did not. */
export type SentOn = (evaluation: RecordView<'evaluation'>) => string | undefined

/** Follows the ledger of the exchange; says “not sent” until it is read. */
export function useSentOn(): SentOn {
  const { office } = useDesk().identity
  const bundles = useSentBundles(MUNICIPAL_OFFICE)
  return useCallback(
    (evaluation) => {
      if (bundles === undefined || evaluation.office !== office || !isFinished(evaluation.value))
        return undefined
      const at = sentAt(evaluation, bundles)
      return at === undefined ? undefined : minuteOf(at).slice(0, 10)
    },
    [bundles, office],
  )
}
