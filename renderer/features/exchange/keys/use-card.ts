import { useRef, useState } from 'react'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Failure } from '../../../../shared/base/result'
import type { CardView } from '../../../../shared/ipc/trust'
import { bridge } from '../../../bridge'
import { useStore } from '../../../store/store-provider'
import { ROSTER_TEXT as TEXT } from '../../../text/exchange'
import { useSay } from '../../../ui/say'
import { useStepFocus } from '../../../ui/step-focus'
import { lastTakenOf, shutOutOf } from './last-taken'
import { officeName } from '../offices/office-name'
import { usePick } from '../incoming/use-pick'

/** An identity card on its way into the roster: read, compared by people, enrolled. */
export interface CardReading {
  readonly card: CardView | undefined
  readonly failure: Failure | undefined
  readonly pick: () => Promise<void>
  /** `replaces`: the PC of the same office that it stands in for. */
  readonly enrol: (until: IsoDate, replaces: string | undefined) => Promise<void>
  readonly drop: () => void
}

export function useCard(onEnrolled: () => void): CardReading {
  const [card, setCard] = useState<CardView>()
  const [failure, setFailure] = useState<Failure>()
  const enrolling = useRef(false)
  const pickFile = usePick()
  const store = useStore()
  const say = useSay()
  useStepFocus(card?.card ?? '')
  const drop = (): void => {
    setCard(undefined)
    setFailure(undefined)
  }
  return {
    card,
    failure,
    drop,
    pick: async () => {
      const file = await pickFile('card')
      if (file === undefined) return
      drop()
      const read = await bridge['trust.readCard'](file.token)
      if (read.ok) setCard(read.value)
      else setFailure(read.failure)
    },
    enrol: async (until, replaces) => {
      // A double click would sign two rosters.
      if (card === undefined || enrolling.current) return
      enrolling.current = true
      const enrolled = await bridge['trust.enrol']({
        card: card.card,
        until,
        ...(replaces === undefined
          ? {}
          : { replaces: shutOutOf(replaces, await lastTakenOf(store, replaces)) }),
      })
      enrolling.current = false
      if (!enrolled.ok) return setFailure(enrolled.failure)
      drop()
      say.done(TEXT.enrolled(officeName(card.office), replaces !== undefined))
      onEnrolled()
    },
  }
}
