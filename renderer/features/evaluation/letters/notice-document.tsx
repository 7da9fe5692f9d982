import { Button } from 'antd'
import { useState } from 'react'
import { useStore } from '../../../store/store-provider'
import { DOCUMENTS_TEXT as TEXT, noticeLetter, type NoticeFacts } from '../../../text/evaluation-documents'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { KeptLetters } from './kept-letters'
import { noticeChanges } from './letter-changes'
import { LetterNumber } from './letter-number'
import { saveLetter } from './save-letter'
import { useNumbering } from './use-numbering'
import type { YearRow } from '../year/year-rows'

interface NoticeDocumentProps {
  readonly rows: readonly YearRow[]
  readonly year: number
}

/** The public notice of the provisional grades of a year: kept in the register of letters, then made as a Word file. */
export function NoticeDocument({ rows, year }: NoticeDocumentProps) {
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  const numbering = useNumbering('notice')
  const [busy, setBusy] = useState(false)
  if (numbering === undefined) return null
  const { number, signedBy, taken } = numbering
  // Of the office's own: 市科协 does not hang out what districts graded.
  const noticed = rows.filter(
    ({ step, evaluation }) => evaluation?.office === office && (step === 'provisional' || step === 'notice'),
  )
  const all = new Set(rows.flatMap(({ evaluation }) => evaluation?.id ?? []))
  // One paper stands with every association it names: here it is listed once.
  const kept = new Map(
    numbering.keptAbout('notice', all).map((letter) => [letter.documentNumber ?? '', letter]),
  )

  const make = async (): Promise<void> => {
    if (number.trim() === '') return say.wrong(TEXT.numberMissing)
    setBusy(true)
    const dates = noticed.map(({ evaluation }) => evaluation?.value)
    const letter = noticeLetter({
      documentNumber: number.trim(),
      signedBy,
      year,
      grades: provisionalGrades(noticed),
      reopened: noticed
        .filter(({ evaluation }) => evaluation?.value.reopenReasons !== undefined)
        .map(({ association }) => association.name ?? ''),
      from: dates.find((value) => value?.noticeFrom !== undefined)?.noticeFrom,
      to: dates.find((value) => value?.noticeTo !== undefined)?.noticeTo,
      day: today(),
    })
    const named = noticed.flatMap(({ associationId, evaluation }) =>
      evaluation === undefined ? [] : [{ associationId, evaluationId: evaluation.id, office }],
    )
    const written = await store.write(
      noticeChanges(named, letter, () => store.newId()),
      { reason: TEXT.noticeReason },
    )
    if (!written.ok) {
      setBusy(false)
      return say.failed(written.failure)
    }
    numbering.typeNumber(undefined)
    const saved = await saveLetter(letter, TEXT.noticeFile(year))
    setBusy(false)
    if (!saved.ok) return say.failed(saved.failure)
    say.done(saved.value.saved ? TEXT.saved(saved.value.name) : TEXT.kept(number.trim()))
  }
  return (
    <section className="steps-part" aria-label={TEXT.noticeTitle}>
      <h3>{TEXT.noticeTitle}</h3>
      <p className="muted">{TEXT.noticeNote(noticed.length)}</p>
      <KeptLetters letters={[...kept.values()]} fileName={TEXT.noticeFile(year)} />
      {noticed.length > 0 && (
        <>
          <p className="muted">{TEXT.noticeKept(noticed.length)}</p>
          <LetterNumber label={TEXT.noticeNumber} numbering={numbering} />
        </>
      )}
      <div className="steps-row">
        <Button disabled={noticed.length === 0 || taken} loading={busy} onClick={() => void make()}>
          {TEXT.noticeOut}
        </Button>
      </div>
    </section>
  )
}

/** Associations by their provisional grade, as settled, the best grade first. */
function provisionalGrades(rows: readonly YearRow[]): NoticeFacts['grades'] {
  const grades = new Map<string, { readonly from: number; readonly associations: string[] }>()
  for (const { association, evaluation } of rows) {
    const { scheme, provisionalGrade, settledGrade } = evaluation?.value ?? {}
    const grade = scheme?.grades.find(({ code }) => code === (settledGrade ?? provisionalGrade))
    if (grade === undefined) continue
    const known = grades.get(grade.name) ?? { from: grade.from, associations: [] }
    known.associations.push(association.name ?? '')
    grades.set(grade.name, known)
  }
  return [...grades]
    .toSorted(([, a], [, b]) => b.from - a.from)
    .map(([name, { associations }]) => ({ name, associations }))
}
