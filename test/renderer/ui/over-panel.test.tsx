// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { AskContext } from '../../../renderer/ui/ask'
import { hasUnsaved, saveUnsaved, useTyped } from '../../../renderer/ui/form/unsaved'
import { OverPanel } from '../../../renderer/ui/over-panel'

afterEach(cleanup)

/** A page with something typed under a panel that asks for a reason. */
function Page({ onClose }: { readonly onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [open, setOpen] = useState(false)
  useTyped(true)
  useTyped(reason !== '')
  if (!open) return <button onClick={() => setOpen(true)}>退回</button>
  return (
    <OverPanel title="退回" onClose={onClose}>
      <textarea aria-label="理由" value={reason} onChange={({ target }) => setReason(target.value)} />
    </OverPanel>
  )
}

function open(leave: boolean) {
  const ask = vi.fn<() => Promise<boolean>>(() => Promise.resolve(leave))
  const onClose = vi.fn<() => void>()
  render(
    <AskContext value={ask}>
      <Page onClose={onClose} />
    </AskContext>,
  )
  fireEvent.click(screen.getByText('退回'))
  return { ask, onClose }
}
const type = (): void =>
  void fireEvent.change(screen.getByLabelText('理由'), { target: { value: '材料不全' } })
const escape = (): void => void fireEvent.keyDown(screen.getByLabelText('理由'), { key: 'Escape' })

test('a panel in which nothing was typed closes at once, whatever is unsaved on the page below', async () => {
  const { ask, onClose } = open(false)
  escape()
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(ask).not.toHaveBeenCalled()
})

test('a reason that was typed and not taken is asked for before it is lost; staying keeps it', async () => {
  const { ask, onClose } = open(false)
  type()
  escape()
  await waitFor(() => expect(ask).toHaveBeenCalledOnce())
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.getByLabelText('理由')).toHaveProperty('value', '材料不全')
  expect(await saveUnsaved()).toBe(false)
})

test('given up, it closes, and what is typed on the page below still counts', async () => {
  const { onClose } = open(true)
  type()
  escape()
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(hasUnsaved()).toBe(true)
})
