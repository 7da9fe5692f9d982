import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { PaperFigures } from '../../../print/paper-figures'
import { PrintPreview } from '../../../print/print-preview'
import { BACK_TEXT as TEXT } from '../../../text/looking-back'
import { YEAR_TEXT } from '../../../text/evaluation'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { Page } from '../../../ui/page'
import { Section } from '../../../ui/section'
import { today } from '../../../ui/today'
import type { TableColumn } from '../../../ui/table-column'
import type { FigureTable } from './figure-table'

interface FiguresPageProps {
  readonly title: string
  readonly path: string
  readonly printed: boolean
  readonly note: string
  readonly beside?: ReactNode
  readonly tables: readonly FigureTable[]
  /** A plot that stands above the first table, which has the same figures. */
  readonly plot: ReactNode
}

/** Tables of figures with a plot: on screen with .xlsx at each table, or as they come out of the printer. */
export function FiguresPage({ title, path, printed, note, beside, tables, plot }: FiguresPageProps) {
  const [, go] = useLocation()
  const { office } = useDesk().identity
  const officeName = officeById(office)?.name ?? office
  if (printed) {
    return (
      <PrintPreview
        back={path}
        title={title}
        footer={title}
        fileName={TEXT.file(title)}
        onSavePdf={async (request) => bridge['print.pdf'](request)}
        onPrint={async (paper) => bridge['print.paper'](paper)}
      >
        <PaperFigures title={title} issued={TEXT.issued(officeName, today())} note={note} tables={tables} />
      </PrintPreview>
    )
  }
  return (
    <Page
      title={title}
      crumbs={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}
      beside={beside}
      actions={<Button onClick={() => go(`${path}/print`)}>{TEXT.print}</Button>}
    >
      {tables.map((table, at) => (
        <Section key={table.title} title={table.title}>
          {at === 0 && plot}
          <DataTable
            tools
            label={table.title}
            columns={columnsOf(table)}
            rows={table.rows}
            rowKey={({ key }) => key}
            empty={<p className="muted">{TEXT.nothing}</p>}
          />
        </Section>
      ))}
      <p className="muted">{note}</p>
    </Page>
  )
}

type Row = FigureTable['rows'][number]

const isFigure = (cell: string | number | undefined): boolean => /^[\d.%/—]+$/.test(String(cell ?? ''))

const columnsOf = ({ head, rows }: FigureTable): readonly TableColumn<Row>[] =>
  head.map((title, at) => ({
    key: title,
    title,
    number: at > 0 && rows.some(({ cells }) => isFigure(cells[at])),
    cell: ({ cells }) => cells[at],
    text: ({ cells }) => cells[at] ?? '',
  }))
