import type { CityRequest } from '../../../shared/records/city-request'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { valueText } from '../../text/values'
import { byText, type TableColumn } from '../../ui/table-column'
import { issuedPlace } from './issue-order'

type Column = TableColumn<{ readonly value: CityRequest }>

/* What both sides list of a request, 市科协 that issues it and the district that answers. */

export const ISSUED: Column = {
  key: 'issued',
  title: TEXT.issuedOn,
  width: 110,
  cell: ({ value }) => value.issuedOn ?? '',
  order: byText(({ value }) => issuedPlace(value)),
}

export const KIND: Column = {
  key: 'kind',
  title: TEXT.kind,
  width: 120,
  cell: ({ value }) => valueText('city-request', 'kind', value.kind),
}

export const TITLE: Column = {
  key: 'title',
  title: TEXT.name,
  cell: ({ value }) => value.title ?? '',
  whole: ({ value }) => value.title ?? '',
}

export const DUE: Column = {
  key: 'due',
  title: TEXT.due,
  width: 110,
  cell: ({ value }) => value.dueOn ?? '',
  order: byText(({ value }) => value.dueOn),
}
