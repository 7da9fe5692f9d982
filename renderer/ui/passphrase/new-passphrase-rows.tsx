import { PASSPHRASE_TEXT as TEXT } from '../../text/passphrase'
import { PassphraseRow } from './passphrase-row'
import type { NewPassphrase } from './use-new-passphrase'

interface NewPassphraseRowsProps {
  readonly typed: NewPassphrase
  /** Whether what is wrong is said: not before somebody asked to go on. */
  readonly asked: boolean
  readonly label?: string
}

/** A new passphrase, typed twice. */
export const NewPassphraseRows = ({ typed, asked, label = TEXT.fresh }: NewPassphraseRowsProps) => (
  <>
    <PassphraseRow
      id="passphrase"
      label={label}
      hint={TEXT.hint}
      value={typed.value}
      onChange={typed.onValue}
      error={asked ? typed.problems.passphrase : undefined}
    />
    <PassphraseRow
      id="again"
      label={TEXT.again}
      value={typed.again}
      onChange={typed.onAgain}
      error={asked ? typed.problems.again : undefined}
    />
  </>
)
