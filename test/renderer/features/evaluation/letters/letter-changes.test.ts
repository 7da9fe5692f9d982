import { expect, test } from 'vitest'
import {
  letterChange,
  noticeChanges,
} from '../../../../../renderer/features/evaluation/letters/letter-changes'
import { proposedNumber } from '../../../../../renderer/letters/next-number'
import { feedbackLetter, noticeLetter } from '../../../../../renderer/text/evaluation-documents'
import type { Letter } from '../../../../../shared/records/letter'
import { missingFields } from '../../../../../shared/rules/completeness'
import { day } from '../../../../support/association-facts'
import { memoryStore } from '../../../../support/memory-store'

const OFFICE = '500157'
const NUMBERED = {
  documentNumber: '两江新区科协函〔2026〕1号',
  signedBy: '两江新区科协',
  day: day('2026-12-20'),
  year: 2026,
}
const about = (id: string) => ({ associationId: id, evaluationId: `${id}:2026`, office: OFFICE })

/** The letters that a store keeps after these writes. */
async function kept(...writes: Parameters<ReturnType<typeof memoryStore>['write']>[0][]) {
  const store = memoryStore(OFFICE)
  const associations = ['a1', 'a2'].map((id) => ({
    kind: 'association' as const,
    id,
    office: OFFICE,
    set: { name: id },
  }))
  for (const changes of [associations, ...writes]) expect((await store.write(changes)).ok).toBe(true)
  return store
    .all()
    .filter(({ kind }) => kind === 'letter')
    .map(({ id, groups }, arrival) => ({ id, arrival, value: (groups['core']?.[0]?.value ?? {}) as Letter }))
}

test('a feedback letter stands with its association under its number, and the next letter gets the next one', async () => {
  const letter = feedbackLetter({
    ...NUMBERED,
    association: '甲科协',
    scope: 'bound',
    scheme: '评估办法',
    score: '90.1',
    grade: '优秀',
    sections: [],
    lost: [],
    opinion: undefined,
    bonus: undefined,
    reopened: 0,
  })
  const letters = await kept([letterChange('l1', about('a1'), letter)])
  expect(letters).toMatchObject([
    {
      id: 'l1',
      value: {
        associationId: 'a1',
        aboutId: 'a1:2026',
        letterKind: 'feedback',
        documentNumber: NUMBERED.documentNumber,
        addressee: '甲科协',
        datedOn: '2026-12-20',
      },
    },
  ])
  expect(missingFields('letter', letters[0]?.value ?? {})).toEqual([])
  expect(proposedNumber(letters, 'correction', { day: NUMBERED.day, office: '两江新区科协' })).toBe(
    '两江新区科协函〔2026〕2号',
  )
})

test('a notice stands with every association that it names; a list that is too long says where it is cut', async () => {
  const notice = (associations: readonly string[]) =>
    noticeLetter({
      ...NUMBERED,
      grades: [{ name: '优秀', associations }],
      reopened: [],
      from: day('2026-12-20'),
      to: day('2026-12-27'),
    })
  let made = 0
  const newId = (): string => `n${(made += 1)}`
  const letters = await kept(noticeChanges([about('a1'), about('a2')], notice(['甲科协', '乙科协']), newId))
  expect(letters.map(({ value }) => [value.associationId, value.documentNumber, value.body])).toEqual(
    ['a1', 'a2'].map((id) => [id, NUMBERED.documentNumber, notice(['甲科协', '乙科协']).body]),
  )
  const long = notice(Array.from({ length: 400 }, (_, at) => `第${at}个很长很长的企业科协`))
  const [cut] = await kept(noticeChanges([about('a1')], long, newId))
  expect(long.body?.length).toBeGreaterThan(4000)
  expect(cut?.value.body).toMatch(/（以下从略，全文以发出的文件为准）$/)
})
