import { useRef, useState } from 'react'
import type { Failure } from '../../../../shared/base/result'
import type { RosterOffer } from '../../../../shared/ipc/trust'
import { bridge } from '../../../bridge'
import { ROSTER_TEXT as TEXT } from '../../../text/exchange'
import { useSay } from '../../../ui/say'
import { useStepFocus } from '../../../ui/step-focus'
import { usePick } from '../incoming/use-pick'

/** A roster file on its way in: read, compared by people, accepted. */
export interface Offering {
  readonly offer: RosterOffer | undefined
  readonly failure: Failure | undefined
  readonly pick: () => Promise<void>
  /** Pins the root of the offer in place of ours, by the digits that were read out. */
  readonly replace: (digits: string) => Promise<void>
  readonly accept: () => Promise<void>
  readonly drop: () => void
}

export function useOffer(onAccepted: () => void): Offering {
  const [offer, setOffer] = useState<RosterOffer>()
  const [failure, setFailure] = useState<Failure>()
  const accepting = useRef(false)
  const pickFile = usePick()
  const say = useSay()
  useStepFocus(offer?.offer ?? '')
  const drop = (): void => {
    setOffer(undefined)
    setFailure(undefined)
  }
  return {
    offer,
    failure,
    drop,
    pick: async () => {
      const file = await pickFile('roster')
      if (file === undefined) return
      drop()
      const read = await bridge['trust.readRoster'](file.token)
      if (read.ok) setOffer(read.value)
      else setFailure(read.failure)
    },
    replace: async (digits) => {
      if (offer === undefined) return
      const replaced = await bridge['trust.replaceRoot']({ offer: offer.offer, digits })
      if (!replaced.ok) return setFailure(replaced.failure)
      drop()
      say.done(TEXT.accepted(replaced.value.version))
      onAccepted()
    },
    accept: async () => {
      // A double click would take it in, and say so, twice.
      if (offer === undefined || accepting.current) return
      accepting.current = true
      const accepted = await bridge['trust.acceptRoster'](offer.offer)
      accepting.current = false
      if (!accepted.ok) return setFailure(accepted.failure)
      drop()
      say.done(TEXT.accepted(accepted.value.version))
      onAccepted()
    },
  }
}
