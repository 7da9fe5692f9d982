import { Button } from 'antd'
import type { Letter } from '../../../../shared/records/letter'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'
import { LETTER_TEXT } from '../../../text/letters'
import { useSay } from '../../../ui/say'
import { saveLetter } from './save-letter'

/** Letters that stand in the register already, each to be made as a Word file again. */
export function KeptLetters({
  letters,
  fileName,
}: {
  readonly letters: readonly Letter[]
  readonly fileName: string
}) {
  const say = useSay()
  if (letters.length === 0) return null
  const save = async (letter: Letter): Promise<void> => {
    const saved = await saveLetter(letter, fileName)
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
  }
  return (
    <ul className="kept-letters" aria-label={TEXT.keptLetters}>
      {letters.map((letter) => (
        <li key={letter.documentNumber} className="steps-row">
          <span>
            {letter.documentNumber} <span className="muted">{letter.datedOn}</span>
          </span>
          <Button size="small" onClick={() => void save(letter)}>
            {LETTER_TEXT.save}
          </Button>
        </li>
      ))}
    </ul>
  )
}
