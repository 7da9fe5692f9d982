import { Button } from 'antd'
import { useState } from 'react'
import { isFinished } from '../../../../shared/evaluation/steps'
import { scopeOf } from '../../../../shared/rules/scope'
import { scoreText, totalText } from '../../../../shared/scoring/score-input'
import { useStore } from '../../../store/store-provider'
import { DOCUMENTS_TEXT as TEXT, feedbackLetter } from '../../../text/evaluation-documents'
import { gradeName } from '../../../text/evaluation-scheme'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { useEntry, useSnapshot, useTotal } from '../entry/entry-model'
import { KeptLetters } from '../letters/kept-letters'
import { letterChange } from '../letters/letter-changes'
import { LetterNumber } from '../letters/letter-number'
import { saveLetter } from '../letters/save-letter'
import { useNumbering, type Numbering } from '../letters/use-numbering'
import { mostLost, sectionScores } from '../year/year-summary'

/** The feedback letter of a finished evaluation; it is kept, with its day, in the register of letters. */
export function LetterPart() {
  const { mine } = useEntry()
  const snapshot = useSnapshot()
  const numbering = useNumbering('feedback')
  return mine && isFinished(snapshot.evaluation) && numbering !== undefined ? (
    <FeedbackLetter numbering={numbering} />
  ) : null
}

function FeedbackLetter({ numbering }: { readonly numbering: Numbering }) {
  const { session, scheme, association } = useEntry()
  const snapshot = useSnapshot()
  const total = useTotal(snapshot)
  const store = useStore()
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const { evaluation, answers } = snapshot
  const { associationId = '', year = 0, totalHundredths = 0, grade, opinion } = evaluation
  const { number, signedBy, taken } = numbering
  const fileName = TEXT.letterFile(year, association.name ?? '')

  const make = async (): Promise<void> => {
    if (number.trim() === '') return say.wrong(TEXT.numberMissing)
    setBusy(true)
    const letter = feedbackLetter({
      association: association.name ?? '',
      scope: scopeOf(association),
      documentNumber: number.trim(),
      signedBy,
      year,
      scheme: scheme.name,
      score: totalText(totalHundredths),
      grade: gradeName(scheme, grade),
      sections: sectionScores(scheme, total),
      lost: mostLost(scheme, answers),
      opinion,
      bonus: total.bonus === 0 ? undefined : scoreText(total.bonus),
      reopened: evaluation.reopenReasons?.length ?? 0,
      day: today(),
    })
    const about = { associationId, evaluationId: session.id, office: session.office }
    const kept = await store.write([letterChange(store.newId(), about, letter)], {
      reason: TEXT.letterReason,
    })
    if (!kept.ok) {
      setBusy(false)
      return say.failed(kept.failure)
    }
    numbering.typeNumber(undefined)
    const saved = await saveLetter(letter, fileName)
    setBusy(false)
    if (!saved.ok) return say.failed(saved.failure)
    say.done(saved.value.saved ? TEXT.saved(saved.value.name) : TEXT.kept(number.trim()))
  }
  return (
    <section className="steps-part" aria-label={TEXT.letter}>
      <h3>{TEXT.letter}</h3>
      <p className="muted">{TEXT.letterNote}</p>
      <KeptLetters letters={numbering.keptAbout('feedback', new Set([session.id]))} fileName={fileName} />
      <LetterNumber label={TEXT.letterNumber} numbering={numbering} />
      <div className="steps-row">
        <Button disabled={taken} loading={busy} onClick={() => void make()}>
          {TEXT.letterOut}
        </Button>
      </div>
    </section>
  )
}
