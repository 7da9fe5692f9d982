import { Button } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import type { Failure, Result } from '../../shared/base/result'
import { DEMO_TEXT } from '../text/demo'
import { PRINT_TEXT } from '../text/print'
import { useDesk } from '../ui/desk-identity'
import { useSay } from '../ui/say'
import { paperRequest, pdfRequest, type PaperRequest, type PdfRequest } from './paper-request'
import { sheetReady } from './sheet-ready'
import './paper.css'
import './print-preview.css'

interface PrintPreviewProps {
  /** Where 返回 leads. */
  readonly back: string
  readonly title: string
  readonly footer: string
  readonly fileName: string
  readonly landscape?: boolean
  readonly options?: ReactNode
  readonly onSavePdf: (
    request: PdfRequest,
  ) => Promise<Result<{ readonly saved: boolean; readonly name: string }, Failure>>
  readonly onPrint: (request: PaperRequest) => Promise<Result<{ readonly printed: boolean }, Failure>>
  /** The sheets. */
  readonly children: ReactNode
}

/**
 * Sheets of paper in place of the program: what is on screen is what the printer gets, so nothing of the frame is
 * there to be hidden from it. They stand beside the root element, in the page's own scroll, because a page that
 * scrolls inside a box prints its first screen only.
 */
export function PrintPreview(props: PrintPreviewProps) {
  const { back, title, footer, fileName, landscape = false, options, onSavePdf, onPrint, children } = props
  const say = useSay()
  const { demo } = useDesk()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    document.documentElement.classList.add('previews')
    window.scrollTo({ top: 0 })
    return () => document.documentElement.classList.remove('previews')
  }, [])

  const savePdf = async (): Promise<void> => {
    setBusy(true)
    await sheetReady()
    const saved = await onSavePdf(pdfRequest(fileName, footer, landscape))
    setBusy(false)
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) say.done(PRINT_TEXT.saved(saved.value.name))
  }
  const print = async (): Promise<void> => {
    await sheetReady()
    const printed = await onPrint(paperRequest(footer, landscape))
    if (!printed.ok) say.failed(printed.failure)
  }
  return createPortal(
    <div className="print-preview">
      <header className="print-bar" aria-label={PRINT_TEXT.preview}>
        <Button onClick={() => go(back)}>{PRINT_TEXT.back}</Button>
        <h1>
          {PRINT_TEXT.preview} · {title}
        </h1>
        {options}
        <Button onClick={() => void print()}>{PRINT_TEXT.toPrinter}</Button>
        <Button type="primary" autoFocus loading={busy} onClick={() => void savePdf()}>
          {PRINT_TEXT.savePdf}
        </Button>
      </header>
      <main className={landscape ? 'print-sheets print-landscape' : 'print-sheets'}>
        {demo && <p className="print-demo">{DEMO_TEXT.print}</p>}
        {children}
      </main>
    </div>,
    document.body,
  )
}
