import { expect, test } from 'vitest'
import { createEntrySession } from '../../../../../renderer/features/evaluation/entry/entry-session'
import {
  refuseTwice,
  takeReturned,
  type ReturnedSheet,
} from '../../../../../renderer/features/evaluation/self-evaluation/self-return'
import type { Change } from '../../../../../renderer/store/store-face'
import { ok } from '../../../../../shared/base/result'
import type { EvaluationStep } from '../../../../../shared/codes/evaluation-steps'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'

const scheme = defaultScheme('enterprise')

function sessionAt(step: EvaluationStep, id = 'kangmei:2026') {
  const written: Change[] = []
  const session = createEntrySession(
    {
      write: async (changes) => {
        written.push(...changes)
        return ok({ arrival: written.length, savedAt: '2026-11-20T08:00:00.000Z' })
      },
    },
    {
      id,
      office: '500157',
      evaluation: { associationId: 'kangmei', year: 2026, scheme, step },
      answers: {},
      savedAt: undefined,
    },
  )
  return { session, written }
}

const rows = [{ code: 'A1', self: 350, proof: '批复原件' }, { code: 'A2' }]
const sheet = (file: string, session: ReturnedSheet['session']): ReturnedSheet => ({
  file,
  association: '康美',
  refused: [],
  rows,
  ...(session === undefined ? {} : { session }),
})

test('what a sheet says is written once: taken a second time it changes nothing', async () => {
  const { session, written } = sessionAt('draft')
  expect(await takeReturned({ session, rows })).toEqual(ok({ changed: 1 }))
  expect(session.snapshot().answers['A1']).toMatchObject({ self: 350, note: '自评佐证：批复原件' })
  const before = written.length
  expect(await takeReturned({ session, rows })).toEqual(ok({ changed: 0 }))
  expect(written).toHaveLength(before)
})

test('an evaluation that was confirmed on site after the file was read takes nothing', async () => {
  const { session, written } = sessionAt('confirmed')
  expect(await takeReturned({ session, rows })).toEqual(ok({ changed: 0 }))
  expect(written).toEqual([])
})

test('two files of one evaluation are both refused, and name each other; the others are not touched', () => {
  const one = sessionAt('draft').session
  const other = sessionAt('draft', 'second:2026').session
  const judged = refuseTwice([sheet('甲.xlsx', one), sheet('甲 (2).xlsx', one), sheet('乙.xlsx', other)])
  expect(judged.map(({ refused }) => refused)).toEqual([
    ['与“甲 (2).xlsx”是同一组织同一年度的自评表，请核对后只选一份。'],
    ['与“甲.xlsx”是同一组织同一年度的自评表，请核对后只选一份。'],
    [],
  ])
})
