import { expect, test } from 'vitest'
import { moved, NO_COLUMN_CHOICE, shownColumns } from '../../../../renderer/ui/list-memory/chosen-columns'
import type { TableColumn } from '../../../../renderer/ui/table-column'

const column = (key: string, title = key): TableColumn<string> => ({ key, title, cell: (row) => row })
const COLUMNS = [column('name'), column('kind'), column('day'), column('do', '')]
const keys = (columns: readonly TableColumn<string>[]): readonly string[] => columns.map(({ key }) => key)

test('columns are hidden and moved; what can be done with a row stays at the end', () => {
  const up = moved(COLUMNS, NO_COLUMN_CHOICE, 'day', -1)
  expect(keys(shownColumns(COLUMNS, up))).toEqual(['name', 'day', 'kind', 'do'])
  expect(keys(shownColumns(COLUMNS, { ...up, hidden: ['name'] }))).toEqual(['day', 'kind', 'do'])
  expect(moved(COLUMNS, up, 'name', -1)).toEqual(up)
})

test('a list is never without a column, and a column that a newer program adds is shown', () => {
  expect(keys(shownColumns(COLUMNS, { order: [], hidden: ['name', 'kind', 'day'] }))).toEqual(keys(COLUMNS))
  const older = { order: ['kind', 'name'], hidden: ['kind'] }
  expect(keys(shownColumns(COLUMNS, older))).toEqual(['name', 'day', 'do'])
})
