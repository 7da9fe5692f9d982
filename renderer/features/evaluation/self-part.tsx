import { Button } from 'antd'
import { useState } from 'react'
import { officeById } from '../../../shared/codes/offices'
import { answerTo } from '../../../shared/evaluation/answer-map'
import { openColumns } from '../../../shared/evaluation/steps'
import { scoreText } from '../../../shared/scoring/score-input'
import { bridge } from '../../bridge'
import { SELF_SHEET, SELF_TEXT as TEXT } from '../../text/self-sheet'
import { saveSheets } from '../../ui/sheet-out/save-sheets'
import { useSay } from '../../ui/say'
import { openLedgerClient } from '../../workers/ledger-client'
import { useEntry } from './entry-model'
import { selfChange, selfProblemText } from './self-change'
import { readSelfSheet, selfSheets, type SelfSheet } from './self-sheet'

/** The self-evaluation of the enterprise: the sheet out, and back in with its checks. */
export function SelfPart() {
  const { session, snapshot, scheme, association } = useEntry()
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
    const bytes = await bridge['files.read'](file.token)
    if (!bytes.ok) return say.failed(bytes.failure)
    const client = openLedgerClient(() => say.wrong(TEXT.problem['not-self-sheet']))
    const opened = await client.ask('open', bytes.value)
    client.close()
    setRead({
      name: file.name,
      ...(opened.ok
        ? readSelfSheet(opened.value.workbook, session.id, scheme)
        : { rows: [], problems: [{ code: 'not-self-sheet', at: '' }] }),
    })
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
  const { session, snapshot } = useEntry()
  const say = useSay()
  const changes = rows.flatMap((row) => {
    const set = selfChange(row, snapshot)
    return set === undefined ? [] : [[row.code, set] as const]
  })
  const write = async (): Promise<void> => {
    const failure = await session.conclude(
      () => ({}),
      TEXT.reason,
      () => ({
        answers: Object.fromEntries(changes),
      }),
    )
    if (failure !== undefined) return say.failed(failure)
    say.done(TEXT.done(changes.length))
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
