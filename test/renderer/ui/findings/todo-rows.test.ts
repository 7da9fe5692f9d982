import { describe, expect, test } from 'vitest'
import type { AssociationFindings } from '../../../../renderer/ui/findings/findings-memo'
import { countsOf, openFindings, todoRows } from '../../../../renderer/ui/findings/todo-rows'
import type { Association } from '../../../../shared/records/association'
import type { Meeting } from '../../../../shared/records/meeting'
import type { Term } from '../../../../shared/records/term'
import { findingsOf } from '../../../../shared/rules/evaluate'
import { associationFacts, type Parts } from '../../../../shared/rules/facts'
import { day, records } from '../../../support/association-facts'

const today = day('2026-11-22')
const met = (congressOn: string): Partial<Parts> => ({
  terms: records<Term>({ congressOn: day(congressOn) }),
})

function told(
  id: string,
  value: Association,
  parts: Partial<Parts> = {},
  office = '500157',
): AssociationFindings {
  const about = associationFacts({ id, office, value: { kind: 'enterprise', name: id, ...value } }, parts)
  return { id, name: id, findings: findingsOf(about, { today }), missing: [] }
}

const ours = { today, office: '500157', whose: 'ours' } as const

describe('the lines of the to-do list', () => {
  test('what is late stands before what is broken, soon, advisable and open', () => {
    const meeting: Meeting = { kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 5 }
    const rows = todoRows(
      openFindings(
        [
          told('quorum', {}, { meetings: records(meeting) }),
          told('soon', {}, met('2026-11-01')),
          told('late', {}, met('2026-09-18')),
        ],
        ours,
      ),
    )
    expect(rows.slice(0, 3).map(({ bucket, names }) => [bucket, names])).toEqual([
      ['overdue', ['late']],
      ['violation', ['quorum']],
      ['soon', ['soon']],
    ])
    expect(rows.at(-1)?.bucket).toBe('undetermined')
  })

  test('the same plain finding about several associations is one line, which can be opened', () => {
    const open = openFindings(
      ['a1', 'a2', 'a3'].map((id) => told(id, { platformState: 'unregistered', localOffice: '500157' })),
      ours,
    )
    const line = todoRows(open).find(({ finding }) => finding.code === 'platform-unregistered')
    expect(line?.names).toEqual(['a1', 'a2', 'a3'])
    expect(todoRows(open, { only: 'platform-unregistered' }).map(({ names }) => names)).toEqual([
      ['a1'],
      ['a2'],
      ['a3'],
    ])
  })

  test('an article keeps what rests on it', () => {
    const open = openFindings([told('a1', {}, met('2019-11-02'))], ours)
    expect(todoRows(open, { only: 'R26' }).map(({ finding }) => finding.code)).toEqual(['congress-overdue'])
  })

  test('counts are of findings, not of lines', () => {
    const open = openFindings(
      ['a1', 'a2'].map((id) => told(id, { platformState: 'complete' }, met('2019-11-02'))),
      ours,
    )
    expect(countsOf(open)).toMatchObject({ overdue: 2, undetermined: 6 })
  })
})

test('another office’s business is left out unless everybody’s is asked for', () => {
  const municipal = told('m1', { level: 'municipal', localOffice: '500157' }, met('2019-11-02'), 'cq')
  const codes = (whose: 'ours' | 'all') =>
    openFindings([municipal], { ...ours, whose }).map(({ finding }) => finding.code)
  expect(codes('ours')).toEqual(['contacts-unknown', 'platform-unknown'])
  expect(codes('all')).toContain('congress-overdue')
})

test('what a ruling settled is not open', () => {
  const [finding] = told('a1', {}, met('2019-11-02')).findings
  if (finding === undefined) throw new Error('no finding')
  const ruling = { code: finding.code, documentNumber: '渝科协函〔2026〕8号', ruledOn: today }
  const settled = { ...told('a1', {}), findings: [{ ...finding, settledBy: ruling }] }
  expect(openFindings([settled], ours)).toEqual([])
})
