/** What the main process needs to know of the paper: the printer's and that of a PDF. */
export interface PaperRequest {
  readonly footer: string
  readonly landscape: boolean
}

/** The same with the name of the file. */
export interface PdfRequest extends PaperRequest {
  readonly name: string
}

/** What the contract takes of a footer and of a name (`shared/ipc/files`). */
const LONGEST = 120
const ENDING = '.pdf'

/** A footer that the contract takes: the name of an association alone may be longer. */
export const paperRequest = (footer: string, landscape: boolean): PaperRequest => ({
  footer: cut(footer, LONGEST),
  landscape,
})

/** The same for a file, whose name ends as one of its kind: else the system would not know what opens it. */
export const pdfRequest = (name: string, footer: string, landscape: boolean): PdfRequest => ({
  name: cut(name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : name, LONGEST - ENDING.length) + ENDING,
  ...paperRequest(footer, landscape),
})

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`
