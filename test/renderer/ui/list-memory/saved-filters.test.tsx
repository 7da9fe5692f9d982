// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { App } from 'antd'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { Json } from '../../../../shared/base/json'
import { failed, ok } from '../../../../shared/base/result'
import type { OpenedStore } from '../../../../renderer/store/open-store'
import { StoreProvider } from '../../../../renderer/store/store-provider'
import { AskContext } from '../../../../renderer/ui/ask'
import { DeskContext } from '../../../../renderer/ui/desk-identity'
import { SavedFilters } from '../../../../renderer/ui/list-memory/saved-filters'

afterEach(cleanup)

interface Filter {
  readonly query: string
  readonly kind: string | undefined
}
const NONE: Filter = { query: '', kind: undefined }

/** What a store keeps of settings; `full`: the disk takes nothing more. */
function memory(full = false) {
  const kept = new Map<string, Json>()
  const store = {
    recall: (name: string) => Promise.resolve(kept.get(name)),
    remember: (name: string, value: Json) => {
      if (full) return Promise.resolve(failed({ code: 'disk-full', facts: {} }))
      kept.set(name, value)
      return Promise.resolve(ok({ savedAt: '2026-11-22T06:32:08.000Z' }))
    },
  }
  return { kept, store: store as unknown as OpenedStore['store'] }
}

function List({ list, first }: { readonly list: string; readonly first: Filter }) {
  const [filter, setFilter] = useState(first)
  return (
    <>
      <output aria-label="筛选">{JSON.stringify(filter)}</output>
      <button onClick={() => setFilter(NONE)}>清空</button>
      <SavedFilters list={list} filter={filter} narrowed={filter !== NONE} none={NONE} onFilter={setFilter} />
    </>
  )
}

const identity = { operator: '王敏' }

const open = (list: string, store: OpenedStore['store']) =>
  render(
    <DeskContext value={{ identity, demo: false, onIdentity: () => undefined } as never}>
      <StoreProvider store={store}>
        <App>
          <AskContext value={() => Promise.resolve(true)}>
            <List list={list} first={{ query: '光电', kind: 'park' }} />
          </AskContext>
        </App>
      </StoreProvider>
    </DeskContext>,
  )

const keepAs = (name: string): void => {
  fireEvent.click(screen.getByText('存为常用…'))
  fireEvent.change(screen.getByLabelText('名称'), { target: { value: name } })
  fireEvent.click(screen.getByText(/^保\s*存$/))
}

test('a filter is kept under a name for its operator, and chosen again with all it narrowed by', async () => {
  const { kept, store } = memory()
  open('associations', store)
  keepAs('光电园区')
  await screen.findByText(/光电园区/, { selector: '.ant-message *' })
  expect([...kept]).toEqual([
    ['list filters associations 王敏', [{ name: '光电园区', filter: { query: '光电', kind: 'park' } }]],
  ])
  fireEvent.click(screen.getByText('清空'))
  expect(screen.getByLabelText('筛选').textContent).toBe('{"query":""}')
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '常用筛选' }))
  fireEvent.click(await screen.findByText('光电园区', { selector: '.ant-select-item-option-content' }))
  expect(screen.getByLabelText('筛选').textContent).toBe('{"query":"光电","kind":"park"}')
})

test('what could not be kept is told, and not called kept', async () => {
  const { kept, store } = memory(true)
  open('members', store)
  keepAs('光电园区')
  await waitFor(() => expect(document.querySelector('.ant-message-error')).not.toBeNull())
  expect(document.querySelector('.ant-message-success')).toBeNull()
  expect(kept.size).toBe(0)
})
