import { expect, test } from 'vitest'
import { ok } from '../../../../../shared/base/result'
import type { IsoDate } from '../../../../../shared/base/iso-date'
import {
  NO_PROPOSAL_PARTS,
  periodOf,
  type ProposalFacts,
} from '../../../../../shared/evaluation/proposal-facts'
import { bonusProposal, proposalOf } from '../../../../../shared/evaluation/propose'
import type { Answer } from '../../../../../shared/records/answer'
import type { Evaluation } from '../../../../../shared/records/evaluation'
import { associationFacts } from '../../../../../shared/rules/facts'
import { defaultScheme } from '../../../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../../../shared/scoring/scheme'
import { createEntrySession } from '../../../../../renderer/features/evaluation/entry/entry-session'
import { takeBonus, takeProposal } from '../../../../../renderer/features/evaluation/proposals/take-proposal'
import type { Proposals } from '../../../../../renderer/features/evaluation/proposals/use-proposals'
import type { Change } from '../../../../../renderer/store/store-face'

const day = (text: string): IsoDate => text as IsoDate
const SCHEME = defaultScheme('enterprise')
const about: ProposalFacts = {
  ...associationFacts(
    { id: 'x', office: 'liangjiang', value: { cityFederationOn: day('2026-01-05') } },
    {
      meetings: [
        {
          id: 'm1',
          value: {
            kind: 'committee',
            heldOn: day('2026-03-01'),
            expected: 9,
            present: 6,
            resolutions: '通过',
          },
        },
      ],
      secretariats: [{ id: 'x', value: { form: 'secretariat', hasRoom: true } }],
    },
  ),
  ...NO_PROPOSAL_PARTS,
}
const period = periodOf(2026, day('2026-11-22'))
const proposals: Proposals = {
  about,
  indicators: new Map(
    indicatorsOf(SCHEME).flatMap((indicator) => {
      const proposal = proposalOf(indicator, about, period)
      return proposal === undefined ? [] : [[indicator.code, proposal] as const]
    }),
  ),
  bonus: new Map(
    SCHEME.bonus.items.flatMap((item) => {
      const proposal = bonusProposal(item, about, period)
      return proposal === undefined ? [] : [[item.code, proposal] as const]
    }),
  ),
}

function open(answers: Readonly<Record<string, Answer>> = {}, evaluation: Evaluation = {}) {
  const written: Change[] = []
  const session = createEntrySession(
    {
      write: (changes) => {
        written.push(...changes)
        return Promise.resolve(ok({ savedAt: '2026-11-22T09:00:00.000Z' }))
      },
    },
    {
      id: 'x:2026',
      office: 'liangjiang',
      evaluation: { associationId: 'x', year: 2026, scheme: SCHEME, ...evaluation },
      answers,
      savedAt: undefined,
    },
  )
  return { session, written }
}

test('one key sets the score, keeps what was proposed, and attaches the records as they read', async () => {
  const { session, written } = open()
  const taken = takeProposal(session, proposals, 'B1', 'site')
  expect(taken?.said).toBe('B1 已采用建议 4 分，并附上依据')
  await session.flush()
  expect(written).toEqual([
    {
      kind: 'answer',
      id: 'x:2026:b1',
      office: 'liangjiang',
      set: {
        evaluationId: 'x:2026',
        indicator: 'B1',
        site: 400,
        proposed: 400,
        evidence: [{ kind: 'meeting', id: 'm1', text: '2026-03-01 委员会会议（实到 6 / 应到 9）' }],
      },
    },
  ])
})

test('what people judge is told, and taking it back leaves what was there', () => {
  const { session } = open({ A5: { indicator: 'A5', site: 350, note: '看过' } })
  const taken = takeProposal(session, proposals, 'A5', 'self')
  expect(taken?.said).toContain('另有 3 分请评定后加上')
  expect(session.snapshot().answers['A5']).toMatchObject({ site: 100, proposed: 100, note: '看过' })
  taken?.undo()
  expect(session.snapshot().answers['A5']).toEqual({ indicator: 'A5', site: 350, note: '看过' })
})

test('a signed score stays: a proposal then goes into the review, or nowhere', () => {
  const { session } = open({ B1: { indicator: 'B1', site: 200 } }, { step: 'review' })
  expect(takeProposal(session, proposals, 'B1', 'site')).toBeUndefined()
  expect(takeProposal(session, proposals, 'B1', 'review')).toBeDefined()
  expect(session.snapshot().answers['B1']).toMatchObject({ site: 200, review: 400 })
})

test('nothing is proposed for what does not apply, or what the records cannot answer', () => {
  const { session } = open({ B1: { indicator: 'B1', notApplicable: true } })
  expect(takeProposal(session, proposals, 'B1', 'site')).toBeUndefined()
  expect(takeProposal(session, proposals, 'E1', 'site')).toBeUndefined()
})

test('a bonus is taken over beside the others', () => {
  const { session } = open({}, { bonus: { commendation: 200 } })
  takeBonus(session, proposals, 'city-federation')?.undo()
  expect(session.snapshot().evaluation.bonus).toEqual({ commendation: 200 })
  takeBonus(session, proposals, 'city-federation')
  expect(session.snapshot().evaluation.bonus).toEqual({ commendation: 200, 'city-federation': 100 })
})
