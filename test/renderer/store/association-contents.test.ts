import { expect, test } from 'vitest'
import { contentsOf } from '../../../renderer/store/association-contents'
import type { RecordView, Store } from '../../../renderer/store/store-face'
import type { Kind } from '../../../shared/records/kinds'
import { KINDS } from '../../../shared/records/kinds'
import { view } from '../../support/register-views'

const kept: readonly RecordView[] = [
  view('meeting', 'm1', 1, { associationId: 'a1' }),
  view('evaluation', 'a1:2026', 2, { associationId: 'a1' }),
  view('answer', 'a1:2026:A1', 3, { evaluationId: 'a1:2026' }),
  view('meeting', 'm2', 4, { associationId: 'a2' }),
  view('attachment', 'f1', 5, { recordKind: 'association', recordId: 'a1' }),
  view('attachment', 'f2', 6, { recordKind: 'meeting', recordId: 'm1' }),
  view('attachment', 'f3', 7, { recordKind: 'meeting', recordId: 'm2' }),
]
const listed = <K extends Kind>(kind: K) =>
  kept.filter((each) => each.kind === kind) as never as RecordView<K>[]
const store: Pick<Store, 'children' | 'list'> = {
  list: async (kind) => listed(kind),
  children: async (kind, id) => {
    const field = KINDS[kind].parent?.field ?? ''
    return listed(kind).filter(({ value }) => (value as Readonly<Record<string, unknown>>)[field] === id)
  },
}

test('what is kept of an association: its records, those of its evaluations, and the files of each', async () => {
  const { records, files } = await contentsOf(store, 'a1')
  expect(records.map(({ id }) => id).toSorted()).toEqual(['a1:2026', 'a1:2026:A1', 'm1'])
  expect(files.map(({ id }) => id)).toEqual(['f1', 'f2'])
})
