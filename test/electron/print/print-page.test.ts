import { expect, test } from 'vitest'
import { printerOptions } from '../../../electron/print/print-page'

test('a printer gets the paper that a PDF has: turned when the list is wide, with the footer and margins', () => {
  expect(printerOptions({ footer: '各单位对比表', landscape: true })).toMatchObject({
    silent: false,
    pageSize: 'A4',
    landscape: true,
    footer: '各单位对比表',
    margins: { marginType: 'custom' },
  })
})

test('a sheet with a secret has no line of the engine above or below it', () => {
  const options = printerOptions({ footer: '', landscape: false })
  expect(options).not.toHaveProperty('header')
  expect(options).not.toHaveProperty('footer')
})
