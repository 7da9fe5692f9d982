// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DecisionForm } from '../../../../../renderer/features/exchange/tasks/decision-form'

test('a decision without its reason puts the cursor where the reason is written', () => {
  const run = vi.fn<() => Promise<void>>(() => Promise.resolve())
  render(<DecisionForm buttons={[{ label: '确定采用', primary: true, run }]} />)
  fireEvent.click(screen.getByRole('button', { name: '确定采用' }))
  expect(document.activeElement).toBe(screen.getByLabelText('决定的理由'))
  expect(run).not.toHaveBeenCalled()
})
