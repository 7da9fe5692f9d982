import { expect, test } from 'vitest'
import { sheetXml, STYLES } from '../../../../shared/ledger/xlsx/written-sheet'

/** The height in points of each row below the header; `undefined`: left to the program that shows it. */
function heightsOf(rows: readonly (readonly (string | number)[])[]): readonly (number | undefined)[] {
  const xml = sheetXml({ name: '表', header: ['指标', '分'], rows, widths: [11, 6] })
  return [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)")?>/g)]
    .slice(1)
    .map(([, , height]) => (height === undefined ? undefined : Number(height)))
}

test('a row is as tall as the lines of its longest cell, because LibreOffice fits none by itself', () => {
  const rows = [
    ['会议记录', 3],
    ['会议记录六个字', 3],
    ['1234567890', 3],
    ['一行\n两行\n三行', '分'],
    ['', 12_345_678_901],
  ]
  expect(heightsOf(rows)).toEqual([undefined, 34, undefined, 51, undefined])
})

test('no row is taller than a spreadsheet allows', () => {
  expect(heightsOf([['字'.repeat(4000)]])).toEqual([405])
})

test('rates stand at the right as figures do, in the last row too', () => {
  const xml = sheetXml({
    name: '表',
    header: ['单位', '活跃率'],
    rows: [['渝中区科协', '50%']],
    total: ['合计', '50%'],
    widths: [11, 6],
  })
  const styles = STYLES.slice(STYLES.indexOf('<cellXfs')).match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/g) ?? []
  const styleAt = (cell: string) => styles[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1])]
  expect(styleAt('A2')).not.toContain('horizontal="right"')
  expect(styleAt('B2')).toContain('horizontal="right"')
  expect(styleAt('B3')).toContain('horizontal="right"')
})
