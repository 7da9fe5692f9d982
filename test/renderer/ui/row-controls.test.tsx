// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { movesInRow } from '../../../renderer/ui/row-controls'

afterEach(cleanup)

/** A list of two offices whose second row is the chosen one. */
function open(): readonly string[] {
  const kept: string[] = []
  render(
    <table
      role="grid"
      tabIndex={0}
      onKeyDown={(event) => {
        if (!movesInRow(event, document.getElementById('chosen'))) kept.push(event.key)
      }}
    >
      <tbody>
        <tr>
          <td>
            <button type="button">下发渝中</button>
          </td>
        </tr>
        <tr id="chosen">
          <td>
            <button type="button" disabled>
              退回
            </button>
            <button type="button">下发南岸</button>
            <input aria-label="备注" />
            <a href="/offices/nanan">详情</a>
          </td>
        </tr>
      </tbody>
    </table>,
  )
  screen.getByRole('grid').focus()
  return kept
}

const press = (key: string, ctrlKey = false): string => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey })
  return document.activeElement?.textContent ?? ''
}

test('→ leads from the list to what can be done with the chosen row and on; ← leads back to the list', () => {
  open()
  expect([press('ArrowRight'), press('ArrowRight'), press('ArrowRight')]).toEqual([
    '下发南岸',
    '详情',
    '详情',
  ])
  expect(press('ArrowLeft')).toBe('下发南岸')
  press('ArrowLeft')
  expect(document.activeElement).toBe(screen.getByRole('grid'))
})

test('other keys, keys with Ctrl, and the arrows of a field in the row are left to whom they belong', () => {
  const kept = open()
  press('ArrowDown')
  press('ArrowRight', true)
  expect(document.activeElement).toBe(screen.getByRole('grid'))
  screen.getByLabelText('备注').focus()
  press('ArrowRight')
  expect(document.activeElement).toBe(screen.getByLabelText('备注'))
  expect(kept).toEqual(['ArrowDown', 'ArrowRight', 'ArrowRight'])
})
