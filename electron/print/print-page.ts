import type { WebContents, WebContentsPrintOptions } from 'electron'
import { footerHtml } from './footer'

export interface PaperOptions {
  readonly footer: string
  readonly landscape: boolean
}

/** Inches, as the print engine wants them: 20 mm, and 22 mm at the bottom for the footer. */
const MARGINS = { top: 0.79, bottom: 0.87, left: 0.79, right: 0.79 } as const

/** The page as its print styles show it, on A4, as PDF bytes. */
export const pageAsPdf = async (
  contents: WebContents,
  { footer, landscape }: PaperOptions,
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

/** The same 20 mm in the points that a printer's job takes. */
const JOB_MARGINS = { marginType: 'custom', top: 57, bottom: 62, left: 57, right: 57 } as const

/**
 * What a printer is asked for: the paper of the PDF. A sheet without a footer text has no line above and below it; the
 * others get the engine's own: the day at the top, the text and “x/y” at the bottom.
 */
export const printerOptions = ({ footer, landscape }: PaperOptions): WebContentsPrintOptions => ({
  silent: false,
  printBackground: true,
  pageSize: 'A4',
  landscape,
  margins: JOB_MARGINS,
  // Both or none: with a footer alone the engine heads each page with the title of the window.
  ...(footer === '' ? {} : { header: ' ', footer }),
})

/** The page to a printer through the system's dialog; false when it was closed or there is no printer. */
export const printPage = (contents: WebContents, paper: PaperOptions): Promise<boolean> =>
  new Promise((resolve) => {
    contents.print(printerOptions(paper), (printed) => resolve(printed))
  })
