import { Button } from 'antd'
import { officeById } from '../../../shared/codes/offices'
import { isFinished } from '../../../shared/evaluation/steps'
import { scoreText, totalText } from '../../../shared/scoring/score-input'
import { bridge } from '../../bridge'
import { letterDocx } from '../../letters/letter-docx'
import { DOCUMENTS_TEXT as TEXT, feedbackLetter } from '../../text/evaluation-documents'
import { gradeName } from '../../text/evaluation-scheme'
import { useSay } from '../../ui/say'
import { today } from '../../ui/today'
import { useEntry } from './entry-model'
import { useSteps } from './use-steps'
import { mostLost, sectionScores } from './year-summary'

/** The feedback letter of a finished evaluation; the day it was made is kept. */
export function LetterPart() {
  const { session, snapshot, scheme, association, total } = useEntry()
  const steps = useSteps(session)
  const say = useSay()
  const { evaluation, answers } = snapshot
  if (!isFinished(evaluation)) return null
  const { year = 0, totalHundredths = 0, grade, opinion, letterOn } = evaluation

  const make = async (): Promise<void> => {
    const bytes = await letterDocx(
      feedbackLetter({
        association: association.name ?? '',
        office: officeById(session.office)?.name ?? '',
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
      }),
    )
    const saved = await bridge['files.save']({ name: TEXT.letterFile(year, association.name ?? ''), bytes })
    if (!saved.ok) return say.failed(saved.failure)
    if (!saved.value.saved) return
    await steps.note({ letterOn: today() }, TEXT.letterReason)
    say.done(TEXT.saved(saved.value.name))
  }
  return (
    <section className="steps-part" aria-label={TEXT.letter}>
      <h3>{TEXT.letter}</h3>
      <p className="muted">
        {TEXT.letterNote} {letterOn !== undefined && TEXT.letterDated(letterOn)}
      </p>
      <div className="steps-row">
        <Button onClick={() => void make()}>{TEXT.letterOut}</Button>
      </div>
    </section>
  )
}
