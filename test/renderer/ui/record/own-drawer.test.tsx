// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { App } from 'antd'
import { afterEach, expect, test } from 'vitest'
import type { RecordView } from '../../../../renderer/store/store-face'
import { StoreProvider } from '../../../../renderer/store/store-provider'
import { AskContext } from '../../../../renderer/ui/ask'
import { DeskContext } from '../../../../renderer/ui/desk-identity'
import { RecordField } from '../../../../renderer/ui/form/record-field'
import { OwnDrawer } from '../../../../renderer/ui/record/own-drawer'
import type { OwnKind } from '../../../../renderer/ui/record/own-kind'
import type { Kind } from '../../../../shared/records/kinds'

afterEach(cleanup)

const NANAN = '500108'

/** Nothing is read or written here: whatever is asked of the store stays open. */
const store = new Proxy<Record<string, unknown>>(
  { newId: () => 'n1' },
  {
    get: (known, name) => known[String(name)] ?? (() => new Promise(() => undefined)),
  },
)

const recordOf = <K extends Kind>(kind: K, value: object) =>
  ({ kind, id: 'r1', office: NANAN, value, sealed: [], deleted: false }) as unknown as RecordView<K>

const kindWith = <K extends Kind>(kind: K, field: string): OwnKind<K> => ({
  kind,
  columns: [],
  Fields: () => <RecordField name={field} />,
  first: () => ({}),
  must: [],
})

const open = <K extends Kind>(own: OwnKind<K>, record: RecordView<K>, office: string) =>
  render(
    <DeskContext value={{ identity: { office, operator: '王敏' }, demo: false } as never}>
      <StoreProvider store={store as never}>
        <App>
          <AskContext value={() => Promise.resolve(true)}>
            <OwnDrawer own={own} record={record} onClose={() => undefined} />
          </AskContext>
        </App>
      </StoreProvider>
    </DeskContext>,
  )

const saveButton = () => screen.queryByRole('button', { name: /保\s*存/ })

test('a record of another office says whose it is and is only looked at', () => {
  const own = kindWith('prospect', 'hostName')
  open(own, recordOf('prospect', { hostName: '长风电子' }), 'cq')
  expect(screen.getByText('这条由南岸区科协登记，本单位只供查看。')).toBeTruthy()
  expect(screen.getByDisplayValue('长风电子')).toHaveProperty('disabled', true)
  expect(saveButton()).toBeNull()
})

test('one of this office, and one of which a part is this office’s to write, can be saved', () => {
  open(kindWith('prospect', 'hostName'), recordOf('prospect', { hostName: '长风电子' }), NANAN)
  expect(screen.getByDisplayValue('长风电子')).toHaveProperty('disabled', false)
  expect(saveButton()).not.toBeNull()
  cleanup()
  open(kindWith('situation-report', 'answer'), recordOf('situation-report', { title: '情况' }), 'cq')
  expect(saveButton()).not.toBeNull()
})
