// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { focusBack, useGridFocus, useRowFocus, useStepFocus } from '../../../renderer/ui/step-focus'

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(id)
  return found
}

beforeEach(() => {
  cleanup()
  document.body.innerHTML = '<h1 id="page-title" tabindex="-1">年度评估</h1><button id="opener">定级</button>'
})

test('the focus goes back to what opened a panel', () => {
  focusBack(byId('opener'))
  expect(document.activeElement).toBe(byId('opener'))
})

test('to the page’s title where that is gone', () => {
  const opener = byId('opener')
  opener.remove()
  focusBack(opener)
  expect(document.activeElement).toBe(byId('page-title'))
})

function Steps({ step }: { readonly step: string }) {
  useStepFocus(step)
  return <h1>{step}</h1>
}

test('the next step is seen from its title on, however far down the last button of the step before was', () => {
  document.body.insertAdjacentHTML('beforeend', '<main id="main"></main>')
  const main = byId('main')
  main.scrollTop = 339
  const { rerender } = render(<Steps step="建议" />)
  rerender(<Steps step="已采纳" />)
  expect(document.activeElement).toBe(byId('page-title'))
  expect(main.scrollTop).toBe(0)
})

function List({ rows }: { readonly rows: readonly string[] }) {
  const list = useRef<HTMLTableElement>(null)
  const onFocus = useRowFocus(list)
  return (
    <table ref={list} onFocus={onFocus}>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <td>
              <a href="#/">{`办理${row}`}</a>
              <button>{`说明${row}`}</button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

test('a row that goes takes the focus along to the row that moves up, to the same control', () => {
  const { rerender } = render(<List rows={['甲', '乙', '丙']} />)
  screen.getByText('说明乙').focus()
  rerender(<List rows={['甲', '丙']} />)
  expect(document.activeElement).toBe(screen.getByText('说明丙'))
  rerender(<List rows={['甲']} />)
  expect(document.activeElement).toBe(screen.getByText('说明甲'))
})

test('nothing is taken from who has left the list', () => {
  const { rerender } = render(<List rows={['甲', '乙']} />)
  screen.getByText('说明乙').focus()
  screen.getByText('说明乙').blur()
  rerender(<List rows={['甲', '乙']} />)
  expect(document.activeElement).toBe(document.body)
  byId('opener').focus()
  rerender(<List rows={['甲']} />)
  expect(document.activeElement).toBe(byId('opener'))
})

function Grid({ open }: { readonly open: readonly string[] }) {
  const grid = useRef<HTMLTableElement>(null)
  const onFocus = useGridFocus(grid)
  return (
    <table ref={grid} role="grid" tabIndex={0} onFocus={onFocus}>
      <tbody>
        {['甲', '乙'].map((row) => (
          <tr key={row}>
            <td>{open.includes(row) && <button>{`退回${row}`}</button>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

test('a grid of which a button is used up has the focus itself, and takes it from nobody who left', () => {
  const { rerender } = render(<Grid open={['甲', '乙']} />)
  screen.getByText('退回乙').focus()
  rerender(<Grid open={['甲']} />)
  expect(document.activeElement).toBe(screen.getByRole('grid'))
  screen.getByText('退回甲').focus()
  byId('opener').focus()
  rerender(<Grid open={[]} />)
  expect(document.activeElement).toBe(byId('opener'))
})
