import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useLocation, useParams } from 'wouter'
import { bridge } from '../../bridge'
import { EvaluationPaper } from '../../print/evaluation-paper'
import { paperForm, type PaperForm } from '../../print/paper-form'
import { sheetReady } from '../../print/sheet-ready'
import '../../print/paper.css'
import '../../print/print-preview.css'
import { APP_TEXT } from '../../text/app'
import { DOCUMENTS_TEXT as TEXT } from '../../text/evaluation-documents'
import { EVALUATION_FORM_TEXT, type PrintedPart } from '../../text/evaluation-form'
import { PRINT_TEXT } from '../../text/print'
import { useSay } from '../../ui/say'
import { PartChoice } from './part-choice'
import { printAll } from './print-all'
import { useYearAnswers, type AnsweredYear } from './use-year-answers'

/** Blank ones go along to sites where no laptop may be used. */
const PARTS = ['form', 'with-photos', 'blank'] as const satisfies readonly PrintedPart[]

/** Every form of a year, one PDF each, into one folder, through the same sheets as a single print. */
export function BatchScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const answered = useYearAnswers(year)
  const forms = useMemo(() => (answered === undefined ? undefined : formsOf(answered)), [answered])
  if (forms === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return <Batch year={year} forms={forms} />
}

function Batch({ year, forms }: { readonly year: number; readonly forms: readonly PaperForm[] }) {
  const [, go] = useLocation()
  const say = useSay()
  const [at, setAt] = useState(0)
  const [running, setRunning] = useState(false)
  const [part, setPart] = useState<PrintedPart>('form')
  /** How the last run ended: it stays on the screen, beside the button that prints again. */
  const [ended, setEnded] = useState<string | undefined>()
  const stopped = useRef(false)
  useEffect(() => {
    document.documentElement.classList.add('previews')
    return () => {
      stopped.current = true
      document.documentElement.classList.remove('previews')
    }
  }, [])

  const run = async (): Promise<void> => {
    const folder = await bridge['print.folder']()
    if (!folder.ok) return say.failed(folder.failure)
    if (folder.value.token === '') return
    stopped.current = false
    setEnded(undefined)
    setRunning(true)
    const { printed, failure } = await printAll(forms, {
      stopped: () => stopped.current,
      // The sheet has to stand on the page before the page is printed.
      stand: async (index) => {
        flushSync(() => setAt(index))
        await sheetReady()
      },
      print: ({ association, evaluation }) =>
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
    setEnded(TEXT.batchEnded(printed, forms.length))
    if (failure !== undefined) return say.failed(failure)
    say.done(TEXT.batchEnded(printed, forms.length))
  }
  const form = forms[at]
  return createPortal(
    <div className="print-preview">
      <header className="print-bar" aria-label={PRINT_TEXT.preview}>
        <Button disabled={running} onClick={() => go('/evaluations')}>
          {PRINT_TEXT.back}
        </Button>
        <h1>{TEXT.batchTitle}</h1>
        <PartChoice parts={PARTS} part={part} disabled={running} onChoose={setPart} />
        {running ? (
          <>
            <progress max={forms.length} value={at} aria-label={TEXT.batchTitle} />
            <span role="status">{TEXT.batchRunning(at + 1, forms.length)}</span>
            <Button
              onClick={() => {
                stopped.current = true
              }}
            >
              {TEXT.batchCancel}
            </Button>
          </>
        ) : (
          <>
            {ended !== undefined && <span>{ended}</span>}
            <Button type="primary" autoFocus disabled={forms.length === 0} onClick={() => void run()}>
              {TEXT.batch}
            </Button>
          </>
        )}
      </header>
      <main className="print-sheets">
        {form !== undefined && <EvaluationPaper form={form} part={part} />}
      </main>
    </div>,
    document.body,
  )
}

const formsOf = ({ rows, answers }: AnsweredYear): readonly PaperForm[] =>
  rows.flatMap(({ association, evaluation }) => {
    if (evaluation === undefined) return []
    const { id, value, office } = evaluation
    return paperForm(value, answers.get(id) ?? {}, association, office) ?? []
  })
