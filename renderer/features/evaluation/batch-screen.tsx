import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useLocation, useParams } from 'wouter'
import { officeById } from '../../../shared/codes/offices'
import { bridge } from '../../bridge'
import { EvaluationForm } from '../../print/evaluation-form'
import type { PaperForm } from '../../print/paper-form'
import { sheetReady } from '../../print/sheet-ready'
import '../../print/paper.css'
import '../../print/print-preview.css'
import { APP_TEXT } from '../../text/app'
import { DOCUMENTS_TEXT as TEXT } from '../../text/evaluation-documents'
import { EVALUATION_FORM_TEXT } from '../../text/evaluation-form'
import { PRINT_TEXT } from '../../text/print'
import { useDesk } from '../../ui/desk-identity'
import { useSay } from '../../ui/say'
import { useYear } from './use-year'
import { useYearAnswers } from './use-year-answers'
import type { YearAnswers } from './year-summary'
import type { YearRow } from './year-rows'

/** Every form of a year, one PDF each, into one folder, through the same sheets as a single print. */
export function BatchScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const rows = useYear(year)
  const answers = useYearAnswers(rows)
  const { office } = useDesk().identity
  if (rows === undefined || answers === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return <Batch year={year} forms={formsOf(rows, answers, office)} />
}

function Batch({ year, forms }: { readonly year: number; readonly forms: readonly PaperForm[] }) {
  const [, go] = useLocation()
  const say = useSay()
  const [at, setAt] = useState(0)
  const [running, setRunning] = useState(false)
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
    setRunning(true)
    let done = 0
    for (const [index, form] of forms.entries()) {
      if (stopped.current) break
      // The sheet has to stand on the page before the page is printed.
      flushSync(() => setAt(index))
      await sheetReady()
      const name = form.association.name ?? ''
      const printed = await bridge['print.pdf-into']({
        folder: folder.value.token,
        name: EVALUATION_FORM_TEXT.fileName(year, name, 'form'),
        footer: EVALUATION_FORM_TEXT.footer(year, name, form.evaluation.reopenReasons !== undefined),
        landscape: false,
      })
      if (!printed.ok) {
        setRunning(false)
        return say.failed(printed.failure)
      }
      done += 1
    }
    setRunning(false)
    say.done(done === forms.length ? TEXT.batchDone(done) : TEXT.batchStopped(done, forms.length))
  }
  const form = forms[at]
  return createPortal(
    <div className="print-preview">
      <header className="print-bar" aria-label={PRINT_TEXT.preview}>
        <Button disabled={running} onClick={() => go('/evaluations')}>
          {PRINT_TEXT.back}
        </Button>
        <h1>{TEXT.batchTitle}</h1>
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
          <Button type="primary" autoFocus disabled={forms.length === 0} onClick={() => void run()}>
            {TEXT.batch}
          </Button>
        )}
      </header>
      <main className="print-sheets">{form !== undefined && <EvaluationForm form={form} />}</main>
    </div>,
    document.body,
  )
}

const formsOf = (rows: readonly YearRow[], answers: YearAnswers, office: string): readonly PaperForm[] =>
  rows.flatMap(({ association, evaluation }) => {
    const scheme = evaluation?.value.scheme
    if (evaluation === undefined || scheme === undefined) return []
    const nameOf = (id: string | undefined): string => (id === undefined ? '' : (officeById(id)?.name ?? ''))
    return [
      {
        evaluation: evaluation.value,
        scheme,
        answers: answers.get(evaluation.id) ?? {},
        association,
        offices: {
          evaluating: nameOf(office),
          approving: nameOf(association.approvingOffice),
          local: nameOf(association.localOffice),
        },
        blank: false,
      },
    ]
  })
