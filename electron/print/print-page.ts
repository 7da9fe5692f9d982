import type { WebContents } from 'electron'
import { footerHtml } from './footer'

export interface PdfOptions {
  readonly footer: string
  readonly landscape: boolean
}

/** Inches, as the print engine wants them: 20 mm, and 22 mm at the bottom for the footer. */
const MARGINS = { top: 0.79, bottom: 0.87, left: 0.79, right: 0.79 } as const

/** The page as its print styles show it, on A4, as PDF bytes. */
export const pageAsPdf = async (
  contents: WebContents,
  { footer, landscape }: PdfOptions,
): Promise<Uint8Array> =>
  contents.printToPDF({
    pageSize: 'A4',
    landscape,
    printBackground: true,
    margins: MARGINS,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footerHtml(footer),
  })

/** The page to a printer through the system's dialog; false when it was closed or there is no printer. */
export const printPage = (contents: WebContents): Promise<boolean> =>
  new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (printed) => resolve(printed))
  })
