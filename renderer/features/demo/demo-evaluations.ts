import { partsOf } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import { conclusionOf } from '../../../shared/evaluation/conclude'
import { evaluationIdOf } from '../../../shared/records/evaluation'
import { answerIdOf, type Answer } from '../../../shared/records/answer'
import { defaultScheme, presetFor } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'
import type { Change } from '../../store/store-face'
import { ago, type DemoPlace } from './demo-record'
import { DEMO_WORDS as WORDS } from '../../text/demo-words'

type Fields = Readonly<Record<string, Json>>

/** Last year's evaluation, finished, and this year's, each a different way along. */
export function demoEvaluations(place: DemoPlace): readonly Change[] {
  const { host, at, today } = place
  if (host.state !== 'good' && host.state !== 'rectification') return []
  const { year } = partsOf(today)
  const share = [1, 0.5, 0][at % 3] ?? 0
  return [
    ...evaluation(place, { year: year - 1, share: 1, finished: true }),
    ...(share === 0 ? [] : evaluation(place, { year, share, finished: false })),
  ]
}

interface Progress {
  readonly year: number
  /** How much of the indicators is answered, 0 to 1. */
  readonly share: number
  readonly finished: boolean
}

function evaluation(place: DemoPlace, { year, share, finished }: Progress): readonly Change[] {
  const { host, office, at } = place
  const scheme = defaultScheme(presetFor(host.kind))
  const id = evaluationIdOf(host.id, year)
  const indicators = indicatorsOf(scheme)
  const answered = indicators.slice(0, Math.round(indicators.length * share))
  const weak = host.state === 'rectification' ? 60 : 88
  const answers = Object.fromEntries(
    answered.map(({ code, max }, index): [string, Answer] => {
      const percent = weak + ((at * 5 + index * 3) % 12)
      const points = Math.floor((max * percent) / 5000) * 50
      const scores = finished ? { site: points, review: points, final: points } : { site: points }
      return [code, { evaluationId: id, indicator: code, ...scores }]
    }),
  )
  const siteOn = ago(place, finished ? 340 : 20 + at)
  const core = { associationId: host.id, year, scheme, siteOn, assessors: [...WORDS.assessors] }
  const concluded = finished ? conclusionOf(core, answers, ago(place, 320)) : undefined
  return [
    {
      kind: 'evaluation',
      id,
      office,
      set: {
        ...(core as unknown as Fields),
        opinion: WORDS.opinion,
        ...(concluded?.ok === true ? concluded.value : {}),
      },
    },
    ...Object.entries(answers).map(([code, answer]): Change => ({
      kind: 'answer',
      id: answerIdOf(id, code),
      office,
      set: answer as unknown as Fields,
    })),
  ]
}
