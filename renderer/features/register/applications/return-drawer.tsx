import { useState } from 'react'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'
import { today } from '../../../ui/today'
import { factsOfLetter, newLetter } from '../letters/new-letter'
import { proposedNumber, proposedSignature } from '../../../letters/next-number'
import { ReturnsField } from './returns-field'
import { StepDrawer } from './step-drawer'
import { storedReturns } from './stored-returns'
import type { Applying } from './applying'

interface ReturnDrawerProps {
  readonly applying: Applying
  readonly letters: readonly RecordView<'letter'>[]
  /** Names of the materials that were not received yet. */
  readonly missing: readonly string[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** 退回补正: the day and what is to be completed, and in the same write the notice about it. */
export function ReturnDrawer({ applying, letters, missing, onSaved, onClose }: ReturnDrawerProps) {
  const store = useStore()
  const [letterId] = useState(() => store.newId())
  const { dossier, association, officeName } = applying
  const day = today()
  const returns = [
    ...storedReturns(dossier.value.returns ?? []),
    { returnedOn: day, reason: missing.join('；').slice(0, 300) },
  ]
  return (
    <StepDrawer
      title={TEXT.actions.return}
      dossier={dossier}
      proposed={{ returns }}
      must={[]}
      changes={(fields, { returns: typed = [], appliedOn }) => {
        const sent = typed.at(-1)
        const datedOn = sent?.returnedOn ?? day
        const letter = newLetter({
          id: letterId,
          association,
          aboutId: dossier.id,
          kind: 'correction',
          documentNumber: proposedNumber(letters, 'correction', { day: datedOn, office: officeName }),
          datedOn,
          signedBy: proposedSignature(letters, officeName),
          facts: {
            ...factsOfLetter(association.value, officeName),
            matter: dossier.value.matter,
            appliedOn,
            returnReason: sent?.reason,
          },
        })
        return [{ kind: 'dossier', id: dossier.id, set: fields }, letter]
      }}
      onSaved={onSaved}
      onClose={onClose}
    >
      <p className="muted">{TEXT.returnNote}</p>
      <ReturnsField last />
    </StepDrawer>
  )
}
