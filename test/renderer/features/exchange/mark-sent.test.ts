import { expect, test } from 'vitest'
import { ok } from '../../../../shared/base/result'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { conclusionOf } from '../../../../shared/evaluation/conclude'
import type { Answer } from '../../../../shared/records/answer'
import { defaultScheme } from '../../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../../shared/scoring/scheme'
import { markSent } from '../../../../renderer/features/exchange/mark-sent'
import type { Change, Store } from '../../../../renderer/store/store-face'
import { view } from '../../../support/register-views'

const TODAY = '2026-11-22' as IsoDate
/** The office of `view`. */
const OFFICE = '500157'

/** A finished evaluation as the store lists it, with the answers it was graded on. */
function finished(id: string, arrival: number) {
  const scheme = defaultScheme('enterprise')
  const answers: readonly Answer[] = indicatorsOf(scheme).map(({ code, max }) => ({
    evaluationId: id,
    indicator: code,
    site: max,
  }))
  const evaluation = { associationId: id, year: 2026, scheme }
  const byCode = Object.fromEntries(answers.map((answer) => [answer.indicator ?? '', answer]))
  const concluded = conclusionOf(evaluation, byCode, TODAY)
  if (!concluded.ok) throw new Error('not complete')
  return { record: view('evaluation', id, arrival, { ...evaluation, ...concluded.value }), answers }
}

function storeOf(...all: readonly ReturnType<typeof finished>[]) {
  const written: Change[] = []
  const store = {
    list: () => Promise.resolve(all.map(({ record }) => record)),
    children: (_: string, parent: string) =>
      Promise.resolve(
        all
          .filter(({ record }) => record.id === parent)
          .flatMap(({ answers }) => answers)
          .map((value) => ({ value })),
      ),
    write: (changes: readonly Change[]) => {
      written.push(...changes)
      return Promise.resolve(ok({ savedAt: '2026-11-22T09:00:00.000Z' }))
    },
  } as unknown as Pick<Store, 'list' | 'children' | 'write'>
  return { store, written }
}

test('what was finished when the bundle was begun is sent, what was finished later is not', async () => {
  const { store, written } = storeOf(finished('a', 10), finished('b', 11))
  expect(await markSent(store, OFFICE, 10, TODAY)).toEqual(ok(1))
  expect(written).toEqual([{ kind: 'evaluation', id: 'a', set: { step: 'sent' } }])
})

test('an evaluation whose answers are not those that were graded stays as it is', async () => {
  const { record, answers } = finished('a', 10)
  const [first, ...others] = answers
  const { store, written } = storeOf({ record, answers: [{ ...first, site: 0 }, ...others] })
  expect(await markSent(store, OFFICE, 100, TODAY)).toEqual(ok(0))
  expect(written).toEqual([])
})

test('another office’s evaluation is not this one’s to send', async () => {
  const { store } = storeOf(finished('a', 10))
  expect(await markSent(store, '500103', 100, TODAY)).toEqual(ok(0))
})
