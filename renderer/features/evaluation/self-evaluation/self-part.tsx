import { Button } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import { openColumns } from '../../../../shared/evaluation/steps'
import { scoreText } from '../../../../shared/scoring/score-input'
import { bridge } from '../../../bridge'
import { SELF_SHEET, SELF_TEXT as TEXT } from '../../../text/self-sheet'
import { saveSheets } from '../../../ui/sheet-out/save-sheets'
import { useSay } from '../../../ui/say'
import { useEntry, useSnapshot } from '../entry/entry-model'
import { selfChanges, selfProblemText } from './self-change'
import { fileFailureText, readWorkbookFile } from './read-returned'
import { takeReturned } from './self-return'
import { readSelfSheet, selfSheets, type SelfSheet } from './self-sheet'

/** The self-evaluation of the enterprise: the sheet out, and back in with its checks. */
export function SelfPart() {
  const { session, scheme, association } = useEntry()
  const snapshot = useSnapshot()
  const say = useSay()
  const [read, setRead] = useState<SelfSheet & { readonly name: string }>()
  const { year = 0 } = snapshot.evaluation
  if (!openColumns(snapshot.evaluation).includes('self')) return null

  const out = async (): Promise<void> => {
    const name = association.name ?? ''
    const sheets = selfSheets({
      evaluationId: session.id,
      evaluation: snapshot.evaluation,
      scheme,
      association: name,
      office: officeById(session.office)?.name ?? '',
    })
    const saved = await saveSheets(SELF_SHEET.file(year, name), sheets)
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) say.done(TEXT.outDone(saved.value.name))
  }
  const pick = async (): Promise<void> => {
    const picked = await bridge['files.pick']('ledger')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file === undefined) return
    const workbook = await readWorkbookFile(file)
    if (!workbook.ok) return say.wrong(fileFailureText(workbook.failure))
    setRead({ name: file.name, ...readSelfSheet(workbook.value, session.id, scheme) })
  }
  return (
    <section className="steps-part" aria-label={TEXT.panel}>
      <div className="steps-row">
        <Button onClick={() => void out()}>{TEXT.out}</Button>
        <Button onClick={() => void pick()}>{TEXT.in}</Button>
      </div>
      {read !== undefined && <Preview read={read} onDone={() => setRead(undefined)} />}
    </section>
  )
}

interface PreviewProps {
  readonly read: SelfSheet & { readonly name: string }
  readonly onDone: () => void
}

/** What the file says, before anything is written. */
function Preview({ read: { name, rows, problems }, onDone }: PreviewProps) {
  const { session } = useEntry()
  const snapshot = useSnapshot()
  const say = useSay()
  const changes = selfChanges(rows, snapshot)
  const write = async (): Promise<void> => {
    const taken = await takeReturned({ session, rows })
    if (!taken.ok) return say.failed(taken.failure)
    say.done(TEXT.done(taken.value.changed))
    onDone()
  }
  if (problems.length > 0) {
    return (
      <>
        <p>{TEXT.file(name)}</p>
        <p role="alert">{TEXT.refused(problems.length)}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.at} ${problem.code}`}>{selfProblemText(problem)}</li>
          ))}
        </ul>
      </>
    )
  }
  const scores = changes.filter(([, set]) => 'self' in set).length
  const remarks = changes.filter(([, set]) => 'note' in set).length
  return (
    <>
      <p>{TEXT.file(name)}</p>
      <p role="status">{changes.length === 0 ? TEXT.nothing : TEXT.rows(scores, remarks)}</p>
      <p className="muted">{TEXT.notApplicableNote}</p>
      <ul>
        {changes.flatMap(([code, set]) => {
          const { self } = set
          if (typeof self !== 'number') return []
          const before = answerTo(snapshot.answers, code).self
          return [
            <li key={code}>
              {TEXT.from(code, before === undefined ? TEXT.blank : scoreText(before), scoreText(self))}
            </li>,
          ]
        })}
      </ul>
      {changes.length > 0 && (
        <Button type="primary" onClick={() => void write()}>
          {TEXT.write}
        </Button>
      )}
    </>
  )
}
