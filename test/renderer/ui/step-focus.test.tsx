// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { focusBack, useRowFocus } from '../../../renderer/ui/step-focus'

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
