// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ColumnTable } from '../../../../renderer/features/import/column-table'
import { layoutOf, proposedChoice } from '../../../../shared/ledger/layout'
import { sheetOf } from '../../../support/ledger-sheets'

afterEach(cleanup)

const TITLES = ['姓名', '身份证号', '口味', '组织名称', '姓名', '星座', '会员类别', '联系电话']
const sheet = sheetOf('会员名册', [
  TITLES,
  [
    '余华',
    '500101198001010000',
    '辣',
    '重庆样例有限公司企业科协',
    '余华',
    '狮子',
    '科技工作者',
    '13900001111',
  ],
])

test('the boxes of the columns are one tab stop, at the first that wants a look; arrows and F8 go on from there', () => {
  const choice = proposedChoice(sheet)
  render(
    <ColumnTable
      sheet={sheet}
      choice={choice}
      layout={layoutOf(sheet, choice)}
      onChange={() => expect.unreachable('a key that moves chooses nothing')}
    />,
  )
  const boxes = screen.getAllByRole<HTMLInputElement>('combobox')
  /** What must not be collected has no box that can be reached. */
  const reached = boxes.filter((box) => !box.disabled)
  expect(boxes.length - reached.length).toBe(1)
  const stop = (): readonly number[] => reached.flatMap((box, at) => (box.tabIndex === 0 ? [at] : []))
  const press = (key: string): number => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key })
    expect(stop()).toEqual([reached.findIndex((box) => box === document.activeElement)])
    return stop()[0] ?? -1
  }
  expect(stop()).toEqual([1])
  reached[1]?.focus()
  expect(['F8', 'F8', 'F8'].map(press)).toEqual([3, 4, 1])
  expect(['ArrowUp', 'ArrowUp', 'ArrowDown'].map(press)).toEqual([0, 0, 1])
  expect(screen.queryByRole('listbox')).toBeNull()
})
