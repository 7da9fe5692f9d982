import { expect, test } from 'vitest'
import { activeDefinition, parameterVersions, rulingsOf } from '../../../shared/rules/office-choices'
import { codesBy, day, facts, OFFICE, records } from '../../support/association-facts'

const parameter = (value: Parameters<typeof parameterVersions>[0][number]['value']) => ({
  id: 'p1',
  office: OFFICE,
  value,
})

test('活跃 is 本方案 until the office settles it: one activity and one valid meeting in twelve months', () => {
  expect(activeDefinition(undefined)).toEqual({
    months: 12,
    activities: 1,
    meetings: 1,
    documentNumber: undefined,
    isDefault: true,
  })
  expect(
    activeDefinition({ activeActivities: 3, activeMeetings: 0, activeDocument: '两江科协〔2026〕3号' }),
  ).toEqual({
    months: 12,
    activities: 3,
    meetings: 0,
    documentNumber: '两江科协〔2026〕3号',
    isDefault: false,
  })
})

test('a parameter without its document, its first day or its value settles nothing (第四十三条)', () => {
  const whole = {
    name: 'committeeMonths',
    amount: 6,
    documentNumber: 'X',
    validFrom: day('2026-01-01'),
  } as const
  expect(parameterVersions([parameter(whole)])).toHaveLength(1)
  const { documentNumber: _, ...undocumented } = whole
  const { amount: __, ...valueless } = whole
  expect(parameterVersions([parameter(undocumented), parameter(valueless)])).toEqual([])
})

test('a parameter holds from its first day until before its last, for its own office', () => {
  const parameters = parameterVersions([
    parameter({
      name: 'committeeMonths',
      amount: 6,
      documentNumber: '两江科协〔2026〕3号',
      validFrom: day('2026-07-01'),
      validUntil: day('2026-10-01'),
    }),
  ])
  const about = facts(
    {},
    { meetings: records({ kind: 'committee', heldOn: day('2025-12-01'), expected: 9 } as const) },
  )
  const due = (today: string) => codesBy('committee-regularity', about, today, { parameters })
  expect(due('2026-06-30')).toEqual([])
  expect(due('2026-07-01')).toEqual(['committee-meeting-due'])
  expect(due('2026-09-30')).toEqual(['committee-meeting-due'])
  expect(due('2026-10-01')).toEqual([])
})

test('the office’s own list of materials, one a line', () => {
  const [list] = parameterVersions([
    parameter({
      name: 'districtMaterials',
      materials: '申请书\n\n 章程 \n候选人名单',
      documentNumber: 'X',
      validFrom: day('2026-01-01'),
    }),
  ])
  expect(list?.value).toEqual(['申请书', '章程', '候选人名单'])
})

test('第四十五条: an answer of 市科协 settles what it names; the office’s own understanding settles nothing', () => {
  const ruling = {
    source: 'city',
    article: 'R31',
    finding: 'no-quorum',
    gist: '按到会计',
    documentNumber: '渝科协函〔2026〕8号',
    ruledOn: day('2026-11-01'),
  } as const
  const about = (value: Parameters<typeof rulingsOf>[0][number]['value']) => rulingsOf([{ id: 'r', value }])
  expect(about(ruling)).toEqual([
    { code: 'no-quorum', documentNumber: '渝科协函〔2026〕8号', ruledOn: '2026-11-01' },
  ])
  expect(about({ ...ruling, source: 'own' })).toEqual([])
  expect(about({ ...ruling, finding: 'no-such-finding' })).toEqual([])
  const { finding: _, ...general } = ruling
  expect(about(general)).toEqual([])
})
