import { zipOf, type ZipPart } from './zip-writer'

/** A sheet as raw XML rows: `<row r="1"><c r="A1" …/></row>`, and what follows `sheetData` (merges). */
export interface RawSheet {
  readonly name?: string
  readonly rows: string
  readonly after?: string
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly workbookPr?: string
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>${body}`

/** The parts of an .xlsx file whose cells a test spells out itself. */
export function xlsxParts({
  sheets,
  strings = [],
  styles,
  workbookPr = '',
}: RawWorkbook): readonly ZipPart[] {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const sheetTags = sheets.map(
    ({ name }, at) => `<sheet name="${name ?? `表${at + 1}`}" sheetId="${at + 1}" r:id="s${at}"/>`,
  )
  const sheetRelations = sheets.map((_, at) =>
    relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  return [
    {
      name: '_rels/.rels',
      content: xml(`<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns:r="${RELATIONS}">${workbookPr}<sheets>${sheetTags.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships>${sheetRelations.join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', '/xl/styles.xml')}</Relationships>`,
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      content: xml(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    },
    ...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: xml(styles) }]),
    ...sheets.map(({ rows, after = '' }, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: xml(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
    })),
  ]
}

/** An .xlsx file whose cells a test spells out itself. */
export const rawXlsx = (workbook: RawWorkbook): Uint8Array => zipOf(xlsxParts(workbook))

/** An .xlsx file of tables: each sheet's header comes from the titles of its rows. */
export const xlsxOf = (
  sheets: readonly { readonly name: string; readonly rows: readonly Readonly<Record<string, string>>[] }[],
): Uint8Array =>
  rawXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      const lines = [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ''))]
      return {
        name,
        rows: lines.map((cells) => `<row>${cells.map((text) => inline(text)).join('')}</row>`).join(''),
      }
    }),
  })

const inline = (text: string): string =>
  `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
