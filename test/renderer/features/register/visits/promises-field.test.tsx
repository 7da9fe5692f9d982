// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { App } from 'antd'
import { afterEach, expect, test, vi } from 'vitest'
import { PromisesField } from '../../../../../renderer/features/register/visits/promises-field'
import { RecordForm } from '../../../../../renderer/ui/form/record-form'
import { useRecordForm } from '../../../../../renderer/ui/form/use-record-form'
import { ok } from '../../../../../shared/base/result'

afterEach(cleanup)

const save = vi.fn<() => Promise<ReturnType<typeof ok<{ savedAt: string }>>>>(() =>
  Promise.resolve(ok({ savedAt: '2026-11-22T06:32:08.000Z' })),
)

function Visit() {
  const form = useRecordForm({ kind: 'visit', initial: { associationId: 'a1' }, save })
  return (
    <App>
      <RecordForm form={form}>
        <PromisesField />
      </RecordForm>
    </App>
  )
}

test('a new promise is written at once; left blank it says which fields must be filled, and the cursor is in the first', async () => {
  render(<Visit />)
  fireEvent.click(screen.getByRole('button', { name: '添加承诺' }))
  expect(document.activeElement).toBe(screen.getByLabelText('内容'))
  screen.getByRole('button', { name: '添加承诺' }).focus()
  fireEvent.keyDown(document, { key: 's', ctrlKey: true })
  await waitFor(() => expect(screen.getAllByText('这一栏必须填写')).toHaveLength(2))
  expect(screen.queryByText(/不是有效日期/)).toBeNull()
  expect(document.activeElement).toBe(screen.getByLabelText('内容'))
  expect(save).not.toHaveBeenCalled()
})

test('a day that is none says so', async () => {
  render(<Visit />)
  fireEvent.click(screen.getByRole('button', { name: '添加承诺' }))
  fireEvent.change(screen.getByLabelText('内容'), { target: { value: '补齐会员名册' } })
  const due = screen.getByLabelText('期限')
  fireEvent.change(due, { target: { value: '2026年13月40日' } })
  fireEvent.blur(due)
  fireEvent.keyDown(document, { key: 's', ctrlKey: true })
  await screen.findByText(/不是有效日期/)
  expect(document.activeElement).toBe(due)
})
