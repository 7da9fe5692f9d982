import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useLocation, useParams } from 'wouter'
import { bridge } from '../../../bridge'
import { EvaluationPaper } from '../../../print/evaluation-paper'
import { paperForm, type PaperForm } from '../../../print/paper-form'
import { sheetReady } from '../../../print/sheet-ready'
import '../../../print/paper.css'
import '../../../print/print-preview.css'
import { APP_TEXT } from '../../../text/app'
import { DEMO_TEXT } from '../../../text/demo'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'
import { EVALUATION_FORM_TEXT, type PrintedPart } from '../../../text/evaluation-form'
import { PRINT_TEXT } from '../../../text/print'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { BatchProgress } from './batch-progress'
import { formToFill, rowsToFill } from './blank-form'
import { PartChoice } from '../entry/part-choice'
import { oneByOne } from './one-by-one'
import { useChosen } from '../year/use-chosen'
import { useOwnSchemes } from '../use-own-schemes'
import { useYearAnswers, type AnsweredYear } from '../year/use-year-answers'

/** Blank ones go along to sites where no laptop may be used. */
const PARTS = ['form', 'with-photos', 'blank'] as const satisfies readonly PrintedPart[]

/** Every form of a year, one PDF each, into one folder, through the same sheets as a single print. */
export function BatchScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const answered = useYearAnswers(year)
  const schemes = useOwnSchemes()
  const { office } = useDesk().identity
  const [chosen] = useChosen(year)
  const forms = useMemo(
    () =>
      answered === undefined || schemes === undefined
        ? undefined
        : {
            filled: filledForms(answered, chosen),
            blank: rowsToFill(answered.rows, chosen).flatMap(
              (row) => formToFill(row, { year, office, schemes }) ?? [],
            ),
          },
    [answered, schemes, chosen, year, office],
  )
  if (forms === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return <Batch year={year} forms={forms} chosen={chosen.size} />
}

interface BatchProps {
  readonly year: number
  readonly forms: { readonly filled: readonly PaperForm[]; readonly blank: readonly PaperForm[] }
  /** How many associations were chosen on the board; 0: the whole year. */
  readonly chosen: number
}

function Batch({ year, forms: { filled, blank }, chosen }: BatchProps) {
  const { demo } = useDesk()
  const [, go] = useLocation()
  const say = useSay()
  const [at, setAt] = useState(0)
  const [running, setRunning] = useState(false)
  const [part, setPart] = useState<PrintedPart>(filled.length === 0 ? 'blank' : 'form')
  const forms = part === 'blank' ? blank : filled
  /** How the last run ended: it stays on the screen, beside the button that prints again. */
  const [ended, setEnded] = useState<string | undefined>()
  const stopped = useRef(false)
  useEffect(() => {
    document.documentElement.classList.add('previews')
    window.scrollTo({ top: 0 })
    return () => {
      stopped.current = true
      document.documentElement.classList.remove('previews')
    }
  }, [])

  const choose = (next: PrintedPart): void => {
    setPart(next)
    setAt(0)
    setEnded(undefined)
  }
  const run = async (): Promise<void> => {
    const folder = await bridge['print.folder']()
    if (!folder.ok) return say.failed(folder.failure)
    if (folder.value.token === '') return
    stopped.current = false
    setEnded(undefined)
    setRunning(true)
    const { written, failure } = await oneByOne(forms, {
      stopped: () => stopped.current,
      // The sheet has to stand on the page before the page is printed.
      stand: async (index) => {
        flushSync(() => setAt(index))
        await sheetReady()
      },
      write: ({ association, evaluation }) =>
        bridge['print.pdf-into']({
          folder: folder.value.token,
          name: EVALUATION_FORM_TEXT.fileName(year, association.name ?? '', part),
          footer: EVALUATION_FORM_TEXT.footer(
            year,
            association.name ?? '',
            part !== 'blank' && evaluation.reopenReasons !== undefined,
          ),
          landscape: false,
        }),
    })
    setRunning(false)
    setEnded(TEXT.batchEnded(written, forms.length))
    if (failure !== undefined) return say.failed(failure)
    say.done(TEXT.batchEnded(written, forms.length))
  }
  const form = forms[at]
  return createPortal(
    <div className="print-preview">
      <header className="print-bar" aria-label={PRINT_TEXT.preview}>
        <Button disabled={running} onClick={() => go('/evaluations')}>
          {PRINT_TEXT.back}
        </Button>
        <h1>{TEXT.batchTitle}</h1>
        <PartChoice parts={PARTS} part={part} disabled={running} onChoose={choose} />
        {running ? (
          <BatchProgress
            label={TEXT.batchTitle}
            done={at}
            of={forms.length}
            line={TEXT.batchRunning(at + 1, forms.length)}
            onStop={() => {
              stopped.current = true
            }}
          />
        ) : (
          <>
            <span className="muted">
              {ended ?? (forms.length === 0 ? TEXT.batchNone : TEXT.batchScope(forms.length, chosen))}
            </span>
            <Button type="primary" autoFocus disabled={forms.length === 0} onClick={() => void run()}>
              {TEXT.batch}
            </Button>
          </>
        )}
      </header>
      <main className="print-sheets">
        {demo && <p className="print-demo">{DEMO_TEXT.print}</p>}
        {form !== undefined && <EvaluationPaper form={form} part={part} />}
      </main>
    </div>,
    document.body,
  )
}

const filledForms = ({ rows, answers }: AnsweredYear, chosen: ReadonlySet<string>): readonly PaperForm[] =>
  rows.flatMap(({ associationId, association, evaluation }) => {
    if (evaluation === undefined || (chosen.size > 0 && !chosen.has(associationId))) return []
    const { id, value, office } = evaluation
    return paperForm(value, answers.get(id) ?? {}, association, office) ?? []
  })
