// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ChoiceControl } from '../../../../renderer/ui/form/choice-control'
import type { Json } from '../../../../shared/base/json'

afterEach(cleanup)

const onChange = vi.fn<(value: Json | undefined) => void>()
const draw = (value: Json | undefined): HTMLElement => {
  onChange.mockClear()
  render(
    <ChoiceControl
      id="kind"
      choices={[{ value: 'park', label: '园区科协' }]}
      many={false}
      value={value}
      onChange={onChange}
      onBlur={() => undefined}
      onMount={() => undefined}
      invalid={false}
      describedBy="kind-said"
    />,
  )
  return screen.getByRole('combobox')
}

test.each(['Delete', 'Backspace'])('%s takes the choice back', (key) => {
  fireEvent.keyDown(draw('park'), { key })
  expect(onChange).toHaveBeenCalledWith(undefined)
})

test('while something is typed, Delete and Backspace are the text’s', () => {
  const box = draw('park')
  fireEvent.change(box, { target: { value: 'yu' } })
  fireEvent.keyDown(box, { key: 'Backspace' })
  expect(onChange).not.toHaveBeenCalled()
})

test('the mark that clears is named in the reader’s language', () => {
  draw('park')
  expect(screen.getByRole('button', { name: '清除' })).toBeDefined()
})

test('an entry is found by pinyin and by its initials', async () => {
  const box = draw(undefined)
  fireEvent.focus(box)
  for (const typed of ['yuanqu', 'YQKX', '园区']) {
    fireEvent.change(box, { target: { value: typed } })
    expect(await screen.findByTitle('园区科协')).toBeDefined()
  }
  fireEvent.change(box, { target: { value: 'shanghui' } })
  expect(screen.queryByTitle('园区科协')).toBeNull()
})
