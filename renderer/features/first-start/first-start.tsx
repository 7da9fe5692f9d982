import { useState } from 'react'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import type { Failure } from '../../../shared/base/result'
import { bridge } from '../../bridge'
import { FIRST_START_TEXT as TEXT } from '../../text/first-start'
import { StartCard } from '../../ui/start-card'
import { NoticeStep } from './notice-step'
import { OfficeStep, type Place } from './office-step'
import { PassphraseStep } from './passphrase-step'

/** The first start: notice, office and operator, passphrase; then the PC's keys are made. */
export function FirstStart({ onCreated }: { readonly onCreated: (identity: DeskIdentity) => void }) {
  const [at, setAt] = useState(0)
  const [place, setPlace] = useState<Place>({ office: '', operator: '', pcName: '', cityRoot: '' })
  const create = async (passphrase: string): Promise<Failure | undefined> => {
    const { office, operator, pcName, cityRoot } = place
    const made = await bridge['keys.create']({
      office,
      operator: operator.trim(),
      pcName: pcName.trim(),
      passphrase,
      ...(office === MUNICIPAL_OFFICE && cityRoot !== '' ? { cityRoot } : {}),
    })
    if (!made.ok) return made.failure
    onCreated(made.value)
    return undefined
  }
  return (
    <StartCard
      title={TEXT.title}
      steps={{ titles: TEXT.steps, at, label: TEXT.stepOf(at + 1, TEXT.steps.length) }}
    >
      {at === 0 && <NoticeStep onNext={() => setAt(1)} />}
      {at === 1 && (
        <OfficeStep place={place} onChange={setPlace} onBack={() => setAt(0)} onNext={() => setAt(2)} />
      )}
      {at === 2 && <PassphraseStep place={place} onBack={() => setAt(1)} onCreate={create} />}
    </StartCard>
  )
}
