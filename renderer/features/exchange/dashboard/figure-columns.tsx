import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { officeById } from '../../../../shared/codes/offices'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'
import { KIND_SHORT } from '../../../text/home'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { officeName } from '../offices/office-name'
import { cityFigures, type DistrictFigures } from './district-figures'

const figure = (
  key: string,
  title: string,
  of: (row: DistrictFigures) => number,
  width = 64,
): TableColumn<DistrictFigures> => ({
  key,
  title,
  width,
  number: true,
  total: true,
  cell: of,
  order: byNumber(of),
})

const rateText = ({ active, associations }: Pick<DistrictFigures, 'active' | 'associations'>): string =>
  TEXT.percent(associations === 0 ? undefined : Math.floor((active * 100) / associations))

/**
 * The columns of the comparison; `grades` are those that were given, best first as the schemes name them. What was
 * returned has a column while there is any.
 */
export const figureColumns = (
  grades: readonly string[],
  rows: readonly DistrictFigures[] = [],
): readonly TableColumn<DistrictFigures>[] => [
  {
    key: 'office',
    title: TEXT.office,
    width: 96,
    // “秀山土家族苗族自治县科协” in full would push the figures out of sight; paper and .xlsx have the room.
    cell: ({ office }) => officeById(office)?.short ?? office,
    whole: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  figure('associations', TEXT.associations, ({ associations }) => associations, 54),
  ...ASSOCIATION_KINDS.map(({ code }) => figure(code, KIND_SHORT[code], ({ kinds }) => kinds[code], 62)),
  figure('municipal', TEXT.municipal, ({ municipal }) => municipal, 54),
  figure('district', TEXT.district, ({ associations, municipal }) => associations - municipal, 54),
  figure('prospects', TEXT.prospects, ({ prospects }) => prospects, 78),
  {
    key: 'coverage',
    title: TEXT.coverage,
    width: 66,
    number: true,
    cell: ({ coverage }) => TEXT.percent(coverage),
    total: (rows) => TEXT.percent(cityFigures(rows).coverage),
    order: byNumber(({ coverage }) => coverage),
  },
  figure('active', TEXT.active, ({ active }) => active, 78),
  {
    key: 'rate',
    title: TEXT.activeRate,
    width: 66,
    number: true,
    cell: rateText,
    total: (rows) => rateText(cityFigures(rows)),
    order: byNumber(({ active, associations }) => (associations === 0 ? undefined : active / associations)),
  },
  figure('started', TEXT.started, ({ started }) => started, 66),
  figure('final', TEXT.final, ({ final }) => final, 62),
  ...(rows.some(({ returned }) => returned > 0)
    ? [figure('returned', TEXT.returned, ({ returned }) => returned, 54)]
    : []),
  ...grades.map((grade) => figure(`grade ${grade}`, grade, ({ grades: given }) => given[grade] ?? 0, 72)),
]
