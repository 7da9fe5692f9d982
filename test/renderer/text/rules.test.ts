import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOUNDING_SENTENCES } from '../../../renderer/text/rules-founding'
import { HANDLING_SENTENCES } from '../../../renderer/text/rules-handling'
import { INNER_SENTENCES } from '../../../renderer/text/rules-inner'
import { ORGAN_SENTENCES } from '../../../renderer/text/rules-organs'
import { MEMBER_SENTENCES } from '../../../renderer/text/rules-members'
import { SERVICE_SENTENCES } from '../../../renderer/text/rules-service'
import { dueText, findingText } from '../../../renderer/text/rules'
import { CATALOGUE } from '../../../shared/rules/catalogue'
import { findingsOf } from '../../../shared/rules/evaluate'
import { factsOfAll } from '../../../shared/rules/gather'
import type { Meeting } from '../../../shared/records/meeting'
import type { Term } from '../../../shared/records/term'
import { day, facts, foundBy, records } from '../../support/association-facts'
import { LAST_DAY, oneRegister } from '../../support/random-register'

const TODAY = day('2026-11-22')

test('every finding has a sentence, and every sentence a finding', () => {
  const parts = [
    FOUNDING_SENTENCES,
    HANDLING_SENTENCES,
    INNER_SENTENCES,
    MEMBER_SENTENCES,
    ORGAN_SENTENCES,
    SERVICE_SENTENCES,
  ]
  const worded = parts.flatMap((part) => Object.keys(part))
  expect(worded.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted())
})

test('a sentence says what was found with its figures, what to do, and the word for the link', () => {
  const meeting: Meeting = { kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 5 }
  const [finding] = foundBy('committee-meetings', facts({}, { meetings: records(meeting) }), TODAY)
  expect(finding && findingText(finding)).toEqual({
    found: '委员会会议出席 5 / 9，未达三分之二',
    figures: '会议 2026-10-15，至少须到 6 人',
    advice: '核对人数；人数无误的，会议不能召开，所议事项须重新开会表决',
    action: '查看会议',
  })
})

test('what cannot be judged says what is missing; a reference says so', () => {
  const [unknown] = foundBy('chair', facts(), TODAY)
  expect(unknown && findingText(unknown).figures).toBe('无法判断，缺主席任职记录')
  const meeting: Meeting = { kind: 'committee', heldOn: day('2026-10-15'), expected: 9, present: 5 }
  const park = facts({ kind: 'park' }, { meetings: records(meeting) })
  const [reference] = foundBy('committee-meetings', park, TODAY)
  expect(reference && findingText(reference).figures).toContain('参照执行')
})

test('no sentence of any register shows a hole', () => {
  fc.assert(
    fc.property(oneRegister(), (register) => {
      for (const about of factsOfAll(register)) {
        for (const finding of findingsOf(about, { today: LAST_DAY })) {
          const { found, figures, advice, action } = findingText(finding)
          for (const text of [found, advice, action]) expect(text).not.toBe('')
          expect(`${found}${figures}${advice}${dueText(finding, LAST_DAY)}`).not.toMatch(
            /undefined|NaN|null|\[object/,
          )
        }
      }
    }),
  )
})

describe('the word for when', () => {
  const met = (congressOn: string, today: string) => {
    const terms = records<Term>({ congressOn: day(congressOn) })
    const rule =
      today.startsWith('2026') && congressOn.startsWith('2026') ? 'congress-report' : 'congress-cycle'
    const [finding] = foundBy(rule, facts({}, { terms }), today)
    return finding && dueText(finding, day(today))
  }
  const figures = (congress: string, today: string): string => {
    const terms = records<Term>({ congressOn: day(congress) })
    const [finding] = foundBy('congress-cycle', facts({}, { terms }), today)
    return finding === undefined ? '' : findingText(finding).figures
  }

  test('days ahead, today, days late, then years', () => {
    expect(met('2026-09-18', '2026-10-06')).toBe('还有 12 天')
    expect(met('2026-09-18', '2026-10-18')).toBe('今天到期')
    expect(met('2026-09-18', '2026-11-21')).toBe('逾期 34 天')
    expect(met('2019-11-02', '2026-11-22')).toBe('逾期 2 年')
  })

  test('lateness counts from the first day of the rules', () => {
    expect(met('2018-03-17', '2024-09-03')).toBe('逾期 5 天')
    expect(figures('2018-03-17', '2026-11-22')).toContain('逾期从《实施细则》施行之日（2024-08-30）起算')
    expect(figures('2020-03-17', '2026-11-22')).not.toContain('施行')
  })
})
