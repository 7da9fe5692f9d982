import type { ParagraphChild } from 'docx'

/** One character of 4号, 14 pt, in twentieths of a point: left free at both ends of the line. */
const CHARACTER = 280
/** The width of the type area, 156 mm, in twentieths of a point. */
const TYPE_WIDTH = 8844

/**
 * 版记: who gets a copy, between two lines as wide as the type area. Further lines of a long list begin under the first
 * name, behind `mark` characters. It stands below the date.
 */
export async function copiesTable(children: readonly ParagraphChild[], mark: number) {
  const { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } = await import('docx')
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
  return new Table({
    width: { size: TYPE_WIDTH, type: WidthType.DXA },
    columnWidths: [TYPE_WIDTH],
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            margins: { top: 60, bottom: 60, left: CHARACTER, right: CHARACTER },
            children: [
              new Paragraph({
                indent: { left: mark * CHARACTER, hanging: mark * CHARACTER },
                children: [...children],
              }),
            ],
          }),
        ],
      }),
    ],
  })
}
