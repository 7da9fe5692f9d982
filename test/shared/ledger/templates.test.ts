import { expect, test } from 'vitest'
import { templateWords } from '../../../renderer/text/templates'
import type { IsoDate } from '../../../shared/base/iso-date'
import { novaClusters } from '../../../shared/codes/clusters'
import { proposedChoice } from '../../../shared/ledger/layout'
import { SHEET_PURPOSES, type SheetPurpose } from '../../../shared/ledger/target'
import { targetsOf } from '../../../shared/ledger/targets'
import { templateSheets } from '../../../shared/ledger/templates'
import { writeWorkbook } from '../../../shared/ledger/xlsx/write-workbook'
import { workbookOf } from '../../support/ledger-files'
import { ASSOCIATION, planned, tableOf, workbookOfSheets } from '../../support/ledger-sheets'

const sheetsOf = (purpose: SheetPurpose) =>
  templateSheets(purpose, '2026-11-22' as IsoDate, templateWords(purpose))

test.each(SHEET_PURPOSES)(
  'the template of %s is read with every column known, and holds no row',
  async (purpose) => {
    const bytes = writeWorkbook(sheetsOf(purpose))
    const workbook = await workbookOf(bytes)
    const choices = workbook.sheets.map((sheet) => proposedChoice(sheet))
    expect(choices.map((choice) => choice.purpose)).toEqual([purpose, 'none', 'none'])
    expect(Object.values(choices[0]?.targets ?? {})).toEqual(targetsOf(purpose).map(({ id }) => id))
    expect(planned(workbook).rows).toEqual([])
  },
)

test.each(SHEET_PURPOSES)(
  'every value that the template of %s offers is one that the importer takes',
  (purpose) => {
    const [sheet, guide, values] = sheetsOf(purpose)
    expect(guide?.rows).toHaveLength(targetsOf(purpose).length)
    expect(sheet?.lists?.length).toBeGreaterThan(0)
    for (const { column, from } of sheet?.lists ?? []) {
      const offered = (values?.rows ?? [])
        .map((cells) => String(cells[from.column]))
        .filter((text) => text !== '')
      expect(offered).toHaveLength(from.count)
      const title = String(sheet?.header[column])
      const header = (sheet?.header ?? []).map(String)
      const rows = offered.map((text) => header.map((each) => (each === title ? text : '')))
      const plan = planned({
        sheets: [
          {
            name: '表',
            hidden: false,
            rows: [header, ...rows].map((cells, at) => ({
              number: at + 1,
              hidden: false,
              cells: cells.map((text) => ({
                kind: text === '' ? ('empty' as const) : ('text' as const),
                text,
              })),
            })),
          },
        ],
      })
      const refused = plan.rows.flatMap(({ problems }) =>
        problems.filter(({ code, column: at }) => code === 'not-in-list' && at === column),
      )
      expect(refused).toEqual([])
    }
  },
)

test('the office’s “新星” clusters stand in the list of the template, and are taken by who has them', () => {
  const purpose = 'associations'
  const nova = novaClusters('低空经济')
  const [, , values] = templateSheets(purpose, '2026-11-22' as IsoDate, templateWords(purpose), nova)
  expect(values?.rows.flat()).toContain('低空经济')
  const book = workbookOfSheets(tableOf('台账', [{ ...ASSOCIATION, 产业集群: '低空经济产业集群' }]))
  const [known, unknown] = ['低空经济', ''].map((novaNames) => planned(book, { novaNames }).rows[0])
  expect(known?.changes[0]?.set).toMatchObject({ cluster: 'nova-低空经济' })
  expect(unknown?.problems.map(({ code }) => code)).toContain('not-in-list')
})
