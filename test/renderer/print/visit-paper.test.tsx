import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { VisitPaper } from '../../../renderer/print/visit-paper'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Visit } from '../../../shared/records/visit'

const day = (text: string): IsoDate => text as IsoDate
const association = { name: '康美科协', hostName: '康美公司' }
const printed = (visit: Visit | undefined): string =>
  renderToStaticMarkup(<VisitPaper association={association} office="两江新区科协" visit={visit} />)

test('what was seen and promised, with its day, and room for both sides to sign', () => {
  const text = printed({
    visitedOn: day('2026-11-20'),
    purpose: 'recheck',
    visitors: '王敏、李强',
    seen: '查阅会议记录三本',
    promises: [{ by: 'association', text: '补齐签到表', dueOn: day('2026-12-01') }],
  })
  for (const expected of ['康美科协', '复查', '王敏、李强', '查阅会议记录三本', '补齐签到表', '2026-12-01'])
    expect(text).toContain(expected)
  expect(text.match(/（签字）/g)).toHaveLength(2)
  expect(text).not.toContain('☐')
})

test('a visit for an evaluation says for that of which year, any other visit does not', () => {
  const visit = { visitedOn: day('2027-01-12'), evaluationYear: 2026 }
  expect(printed({ ...visit, purpose: 'evaluation' })).toContain('年度评估（2026 年度）')
  expect(printed({ ...visit, purpose: 'routine' })).not.toContain('2026')
})

test('the blank form has boxes to tick and rows to write in', () => {
  const text = printed(undefined)
  expect(text).toContain('☐ 年度评估　☐ 日常走访　☐ 复查')
  expect(text.match(/<tr>/g)?.length).toBeGreaterThan(12)
  expect(text).not.toContain('undefined')
})
