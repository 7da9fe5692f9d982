// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { App } from 'antd'
import { afterEach, expect, test, vi } from 'vitest'
import { RecordField } from '../../../../renderer/ui/form/record-field'
import { RecordForm } from '../../../../renderer/ui/form/record-form'
import { hasUnsaved, saveUnsaved } from '../../../../renderer/ui/form/unsaved'
import { useRecordForm, type FieldChanges } from '../../../../renderer/ui/form/use-record-form'
import { fail, ok, type Result } from '../../../../shared/base/result'
import type { Saved, StoreFailure } from '../../../../renderer/store/store-face'

afterEach(cleanup)

type Save = (changes: FieldChanges) => Promise<Result<Saved, StoreFailure>>

const RECORD = { name: '甲科协', hostName: '甲公司', sciTechWorkers: 12 }

interface TestFormProps {
  readonly save: Save
  readonly onSaved?: () => void
  readonly record?: Readonly<Record<string, unknown>>
  readonly readOnly?: boolean
}

function TestForm({ save, onSaved, record = RECORD, readOnly = false }: TestFormProps) {
  const form = useRecordForm({
    kind: 'association',
    initial: record,
    must: ['name'],
    save,
    ...(onSaved === undefined ? {} : { onSaved }),
  })
  return (
    <App>
      <RecordForm form={form} readOnly={readOnly}>
        <RecordField name="name" />
        <RecordField name="hostName" />
        <RecordField name="sciTechWorkers" />
        <RecordField name="approvedOn" />
        <RecordField name="creditCode" />
      </RecordForm>
    </App>
  )
}

const type = (label: string, text: string): void => {
  const control = screen.getByLabelText(label)
  fireEvent.change(control, { target: { value: text } })
  fireEvent.blur(control)
}
const ctrlS = (): void => void fireEvent.keyDown(document, { key: 's', ctrlKey: true })
const saved = (): Promise<Result<Saved, StoreFailure>> =>
  Promise.resolve(ok({ savedAt: '2026-11-22T06:32:08.000Z' }))

test('Ctrl+S writes only what changed, read from any notation; an emptied field is null', async () => {
  const save = vi.fn<Save>(saved)
  const onSaved = vi.fn<() => void>()
  render(<TestForm save={save} onSaved={onSaved} />)
  type('批准日期', '2025年9月1日')
  type('科技工作者数', '３１２')
  type('依托单位', '  ')
  expect(screen.getByLabelText('批准日期')).toHaveProperty('value', '2025-09-01')
  expect(hasUnsaved()).toBe(true)
  ctrlS()
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0]).toEqual({ approvedOn: '2025-09-01', sciTechWorkers: 312, hostName: null })
  expect(hasUnsaved()).toBe(false)
})

test('a record that a newer program has added a field to can be saved; the field is not touched', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} record={{ ...RECORD, fieldOfLater: '照原样保留' }} />)
  type('科技工作者数', '20')
  ctrlS()
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0]).toEqual({ sciTechWorkers: 20 })
})

test('a field that is emptied stays blank under the cursor, until it is saved and after it', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} />)
  const control = screen.getByLabelText('依托单位')
  fireEvent.change(control, { target: { value: '' } })
  expect(control).toHaveProperty('value', '')
  fireEvent.change(control, { target: { value: '乙' } })
  expect(control).toHaveProperty('value', '乙')
  fireEvent.change(control, { target: { value: '' } })
  fireEvent.blur(control)
  expect(control).toHaveProperty('value', '')
  ctrlS()
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0]).toEqual({ hostName: null })
  await waitFor(() => expect(hasUnsaved()).toBe(false))
  expect(control).toHaveProperty('value', '')
})

test('a text too long to be kept stays whole, and the field says so: its end is not cut off unseen', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} />)
  const long = '重庆'.repeat(400)
  type('依托单位', long)
  const control = screen.getByLabelText('依托单位')
  expect(control).toHaveProperty('value', long)
  // A browser cuts what is pasted at this length.
  expect(control.hasAttribute('maxlength')).toBe(false)
  ctrlS()
  expect(await screen.findByText('最多 200 个字，现在是 800 个，请缩短')).toBeDefined()
  expect(save).not.toHaveBeenCalled()
})

test('what the schema refuses is said at its field in a sentence, and nothing is written', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} />)
  type('批准日期', '2025.2.30')
  type('信用代码', '91350100M000100Y4Z')
  type('科技工作者数', '约三百')
  ctrlS()
  await screen.findByText(/不是有效日期/)
  await screen.findByText(/第 18 位“Z”不是代码用字/)
  await screen.findByText('请填写不小于 0 的整数')
  expect(screen.getByLabelText('批准日期')).toHaveProperty('value', '2025.2.30')
  expect(save).not.toHaveBeenCalled()
})

test('the one field that must be there is asked for', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} />)
  type('组织名称', '')
  ctrlS()
  await screen.findByText('这一栏必须填写')
  expect(save).not.toHaveBeenCalled()
})

/** A post whose days lie the wrong way round, as a ledger brought it. */
function PostForm({ save }: { readonly save: Save }) {
  const form = useRecordForm({
    kind: 'post',
    initial: { person: '于程', from: '2025-01-01', to: '2024-01-01' },
    save,
  })
  return (
    <App>
      <RecordForm form={form}>
        <RecordField name="leaveReason" />
        <RecordField name="from" />
        <RecordField name="to" />
      </RecordForm>
    </App>
  )
}

test('two fields that contradict each other are marked where one was typed; what came in so bars no other edit', async () => {
  const save = vi.fn<Save>(saved)
  render(<PostForm save={save} />)
  type('任职日期', '2025-02-01')
  ctrlS()
  await screen.findByText('“离任日期”早于“任职日期”，请核对两个日期')
  expect(screen.getByLabelText('任职日期').getAttribute('aria-invalid')).toBe('true')
  expect(save).not.toHaveBeenCalled()
  type('任职日期', '2025-01-01')
  type('离任原因', '调离')
  ctrlS()
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
})

test('a refused write keeps what was typed and says what to do', async () => {
  render(<TestForm save={() => Promise.resolve(fail('disk-full'))} />)
  type('依托单位', '乙公司')
  ctrlS()
  await screen.findByText('磁盘空间不足，本次内容没有保存')
  expect(screen.getByLabelText('依托单位')).toHaveProperty('value', '乙公司')
  expect(hasUnsaved()).toBe(true)
})

test('a window that closes saves what is open', async () => {
  const save = vi.fn<Save>(saved)
  render(<TestForm save={save} />)
  type('依托单位', '乙公司')
  expect(await saveUnsaved()).toBe(true)
  expect(save).toHaveBeenCalledOnce()
})

test('what is changed elsewhere shows in the open form, but not under what is typed and not saved', async () => {
  const save = vi.fn<Save>(saved)
  const { rerender } = render(<TestForm save={save} />)
  const value = (label: string): unknown => screen.getByLabelText(label).getAttribute('value')
  rerender(<TestForm save={save} record={{ name: '乙科协', creditCode: '11500101008630031F' }} />)
  expect(['组织名称', '依托单位', '信用代码'].map(value)).toEqual(['乙科协', '', '11500101008630031F'])
  type('依托单位', '乙公司')
  rerender(<TestForm save={save} record={{ name: '丙科协' }} />)
  expect(['组织名称', '依托单位'].map(value)).toEqual(['乙科协', '乙公司'])
  ctrlS()
  await waitFor(() => expect(value('组织名称')).toBe('丙科协'))
  expect(save.mock.calls[0]?.[0]).toEqual({ hostName: '乙公司' })
})

test('what is typed while the disk is slow stays, unsaved, and the form stays open; the next save writes it alone', async () => {
  const answers: ((answer: Result<Saved, StoreFailure>) => void)[] = []
  const save = vi.fn<Save>(() => new Promise((answer) => answers.push(answer)))
  const onSaved = vi.fn<() => void>()
  render(<TestForm save={save} onSaved={onSaved} />)
  type('依托单位', '乙公司')
  ctrlS()
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  type('依托单位', '乙公司重庆分公司')
  type('科技工作者数', '15')
  ctrlS()
  answers[0]?.(await saved())
  await waitFor(() => expect(screen.getByLabelText('科技工作者数')).toHaveProperty('value', '15'))
  await waitFor(() => expect(hasUnsaved()).toBe(true))
  expect(screen.getByLabelText('依托单位')).toHaveProperty('value', '乙公司重庆分公司')
  expect(onSaved).not.toHaveBeenCalled()
  expect(save).toHaveBeenCalledOnce()
  await waitFor(() => {
    ctrlS()
    expect(save).toHaveBeenCalledTimes(2)
  })
  expect(save.mock.calls[1]?.[0]).toEqual({ hostName: '乙公司重庆分公司', sciTechWorkers: 15 })
  answers[1]?.(await saved())
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
  expect(hasUnsaved()).toBe(false)
})

test('why it could not be saved stands beside 保存, and is gone once something else is wrong', async () => {
  const save = vi.fn<Save>().mockResolvedValue(fail('disk-full'))
  render(<TestForm save={save} />)
  type('依托单位', '乙公司')
  ctrlS()
  const said = await screen.findByRole('alert')
  expect(said.closest('.form-bar')?.textContent).toContain('保存')
  type('组织名称', '')
  ctrlS()
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

test('a form that is only looked at takes nothing and offers nothing to save', () => {
  render(<TestForm save={vi.fn<Save>(saved)} readOnly />)
  for (const label of ['组织名称', '科技工作者数', '批准日期'])
    expect(screen.getByLabelText(label)).toHaveProperty('disabled', true)
  expect(screen.getByText('日历')).toHaveProperty('disabled', true)
  expect(screen.queryByRole('button', { name: '保存' })).toBeNull()
})
