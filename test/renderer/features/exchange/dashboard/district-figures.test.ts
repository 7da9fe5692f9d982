import { expect, test } from 'vitest'
import {
  CITY_GOALS,
  clusterCounts,
  districtFigures,
  givenGrades,
  isConfirmed,
  lackingTo,
  type CityFacts,
  type Counted,
} from '../../../../../renderer/features/exchange/dashboard/district-figures'
import { figureColumns } from '../../../../../renderer/features/exchange/dashboard/figure-columns'
import { DASHBOARD_TEXT } from '../../../../../renderer/text/dashboard'
import { listSheet } from '../../../../../renderer/ui/sheet-out/list-sheet'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import type { Association } from '../../../../../shared/records/association'
import type { Evaluation } from '../../../../../shared/records/evaluation'
import { activeDefinition } from '../../../../../shared/rules/office-choices'
import { CITY, NANAN, YUZHONG } from '../../../../support/record-states'

const association = (id: string, value: Association, office = YUZHONG): Counted<Association> => ({
  id,
  office,
  value: { level: 'district', kind: 'enterprise', status: 'active', localOffice: YUZHONG, ...value },
})
const facts = (more: Partial<CityFacts>): CityFacts => ({
  associations: [],
  prospects: [],
  activities: [],
  meetings: [],
  evaluations: [],
  offices: [YUZHONG, NANAN],
  year: 2026,
  today: '2026-06-30' as IsoDate,
  definition: activeDefinition(undefined),
  gradeOf: ({ grade }) => (grade === 'excellent' ? '优秀' : '良好'),
  ...more,
})

test('associations at work count where they are, by kind and level; those that are gone do not', () => {
  const [yuzhong, nanan] = districtFigures(
    facts({
      associations: [
        association('a1', {}),
        association('a2', { kind: 'park' }),
        association('a3', { status: 'revoked' }),
        association('c1', { level: 'municipal', localOffice: NANAN }, CITY),
      ],
    }),
  )
  expect(yuzhong).toMatchObject({
    associations: 2,
    municipal: 0,
    kinds: { enterprise: 1, park: 1 },
    coverage: undefined,
  })
  expect(nanan).toMatchObject({ associations: 1, municipal: 1 })
})

test('coverage counts open prospects; where none was ever recorded there is none', () => {
  const [yuzhong, nanan] = districtFigures(
    facts({
      associations: [association('a1', {})],
      prospects: [
        { id: 'p1', office: YUZHONG, value: {} },
        { id: 'p2', office: YUZHONG, value: {} },
      ],
    }),
  )
  expect(yuzhong).toMatchObject({ prospects: 2, coverage: 33 })
  expect(nanan?.coverage).toBeUndefined()
})

test('evaluations of the year count at the association’s place, with the names of their grades', () => {
  const evaluation = (id: string, year: number, grade?: string) => ({
    id: `${id}:${year}`,
    office: YUZHONG,
    value: { associationId: id, year, ...(grade === undefined ? {} : { step: 'final' as const, grade }) },
  })
  const [yuzhong] = districtFigures(
    facts({
      associations: [association('a1', {}), association('a2', {})],
      evaluations: [
        evaluation('a1', 2026, 'excellent'),
        evaluation('a2', 2026),
        evaluation('a1', 2025, 'good'),
      ],
    }),
  )
  expect(yuzhong).toMatchObject({ started: 2, final: 1, grades: { 优秀: 1 } })
})

test('what 市科协 returned counts as returned and not as graded, until its district gives a grade anew', () => {
  const contentHash = 'a'.repeat(64)
  const final = { associationId: 'a1', year: 2026, step: 'final', grade: 'excellent', contentHash } as const
  const returned = { ...final, returnedOn: '2026-06-01' as IsoDate, answeredHash: contentHash }
  const figuresOf = (value: Evaluation) =>
    districtFigures(facts({ evaluations: [{ id: 'a1:2026', office: YUZHONG, value }] }))
  expect(figuresOf(returned)[0]).toMatchObject({ started: 1, final: 0, returned: 1, grades: {} })
  expect(figuresOf({ ...returned, step: 'review', grade: undefined })[0]).toMatchObject({ returned: 1 })
  expect(figuresOf({ ...returned, contentHash: 'b'.repeat(64) })[0]).toMatchObject({ final: 1, returned: 0 })
  const titles = (rows: ReturnType<typeof figuresOf>) => figureColumns([], rows).map(({ title }) => title)
  expect(titles(figuresOf(returned))).toContain('退回')
  expect(titles(figuresOf(final))).not.toContain('退回')
})

test('clusters are counted over associations at work, those without one apart', () => {
  const counts = clusterCounts([
    association('a1', { cluster: 'vehicles' }),
    association('a2', { cluster: 'vehicles', status: 'deregistered' }),
    association('a3', {}),
  ])
  expect(counts).toEqual({ vehicles: 1, '': 1 })
})

test('48号文一: 达到 800 includes the number itself, 突破 1200 does not', () => {
  const [first, second] = CITY_GOALS
  if (first === undefined || second === undefined) throw new Error('two goals')
  expect([799, 800].map((count) => lackingTo(first, count))).toEqual([1, 0])
  expect([1200, 1201].map((count) => lackingTo(second, count))).toEqual([1, 0])
})

test('the last row adds the figures up and says the rates of the whole city', () => {
  const rows = districtFigures(
    facts({
      associations: [association('a1', {}), association('a2', {}), association('n1', { localOffice: NANAN })],
      prospects: [{ id: 'p1', office: NANAN, value: {} }],
    }),
  )
  const columns = figureColumns([])
  const { header, total } = listSheet({ title: '对比', note: '', columns, rows, sealed: new Map() })
  const said = (title: string) => total?.[header.indexOf(title)]
  expect([said('序号'), said('组织'), said('发展对象'), said('覆盖率'), said('活跃率')]).toEqual([
    '合计',
    3,
    1,
    '75%',
    '0%',
  ])
})

test('a city without associations has no rates', () => {
  const rows = districtFigures(facts({}))
  const { header, total } = listSheet({
    title: '对比',
    note: '',
    columns: figureColumns([]),
    rows,
    sealed: new Map(),
  })
  expect(total?.[header.indexOf('覆盖率')]).toBe('')
})

test('grades stand best first, whichever district gave them first', () => {
  const scheme = defaultScheme('enterprise')
  const evaluation = (id: string, grade: string, office: string) => ({
    id,
    office,
    value: { associationId: id, year: 2026, scheme, step: 'final' as const, grade },
  })
  const evaluations = [evaluation('a1', 'good', YUZHONG), evaluation('n1', 'excellent', NANAN)]
  const rows = districtFigures(facts({ evaluations }))
  expect(givenGrades(rows, evaluations)).toEqual(['优秀', '良好'])
})

test('a municipal-level association that a district proposes counts when 市科协 has recorded it', () => {
  const proposed: Counted<Association> = { id: 'm1', office: CITY, value: {} }
  expect([proposed, { ...proposed, value: { name: '翠云科协' } }].map(isConfirmed)).toEqual([false, true])
})

test('what 突破 still lacks is not read as a difference to the goal, which would be one less', () => {
  expect(DASHBOARD_TEXT.toGoal(738, false)).toBe('还差 738 家')
  expect(DASHBOARD_TEXT.toGoal(1139, true)).toBe('再增 1139 家即突破')
  expect([DASHBOARD_TEXT.toGoal(0, false), DASHBOARD_TEXT.toGoal(0, true)]).toEqual(['已达到', '已突破'])
})
