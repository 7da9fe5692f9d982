import type { ReactNode } from 'react'
import { bridge } from '../../../bridge'
import { ListPaper } from '../../../print/list-paper'
import { PrintPreview } from '../../../print/print-preview'
import { SHEET_OUT_TEXT } from '../../../text/sheet-out'
import { useDesk } from '../../../ui/desk-identity'
import { listSheet } from '../../../ui/sheet-out/list-sheet'
import type { TableColumn } from '../../../ui/table-column'
import { today } from '../../../ui/today'
import { officeName } from '../offices/office-name'

interface ListPrintProps<R> {
  /** Where 返回 leads. */
  readonly back: string
  readonly title: string
  readonly columns: readonly TableColumn<R>[]
  readonly rows: readonly R[]
  /** What stands on the paper between the heading and the list, and below the list. */
  readonly above?: ReactNode
  readonly below?: ReactNode
}

/** A list as it will come out of the printer, with the columns of its .xlsx. */
export function ListPrint<R>({ back, title, columns, rows, above, below }: ListPrintProps<R>) {
  const { office } = useDesk().identity
  const day = today()
  const note = SHEET_OUT_TEXT.note(officeName(office), day, rows.length)
  return (
    <PrintPreview
      landscape
      back={back}
      title={title}
      footer={title}
      fileName={`${SHEET_OUT_TEXT.file(title, day)}.pdf`}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <ListPaper
        sheet={listSheet({ title, note, columns, rows, sealed: new Map() })}
        above={above}
        below={below}
      />
    </PrintPreview>
  )
}
