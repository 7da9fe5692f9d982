import { DIVISIONS } from '../../../../shared/codes/divisions'
import { nameOf } from '../../../../shared/codes/code-list'
import { CHOOSE_TEXT as TEXT } from '../../../text/site'
import { byText, type TableColumn } from '../../../ui/table-column'
import type { Choosable } from './choosable'

const division = ({ value }: Choosable): string => nameOf(DIVISIONS, value.division ?? '') ?? ''

export const CHOOSE_COLUMNS: readonly TableColumn<Choosable>[] = [
  {
    key: 'name',
    title: TEXT.name,
    cell: ({ id, value }) => value.name ?? id,
    whole: ({ id, value }) => value.name ?? id,
    order: byText(({ value }) => value.name),
  },
  {
    key: 'host',
    title: TEXT.host,
    cell: ({ value }) => value.hostName ?? '',
    whole: ({ value }) => value.hostName ?? '',
    order: byText(({ value }) => value.hostName),
  },
  { key: 'division', title: TEXT.division, width: 112, cell: division, order: byText(division) },
  {
    key: 'planned',
    title: TEXT.plannedOn,
    width: 116,
    cell: ({ plannedOn }) => plannedOn ?? '',
    order: byText(({ plannedOn }) => plannedOn),
  },
  {
    key: 'assessors',
    title: TEXT.assessors,
    width: 180,
    cell: ({ assessors }) => assessors,
    whole: ({ assessors }) => assessors,
    order: byText(({ assessors }) => assessors),
  },
]
