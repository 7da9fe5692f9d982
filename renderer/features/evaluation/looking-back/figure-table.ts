import { ASSOCIATION_KINDS } from '../../../../shared/codes/association-kinds'
import { nameOf } from '../../../../shared/codes/code-list'
import {
  gradeDistribution,
  mostMissed,
  sectionAverages,
  shareOf,
  type Evaluated,
  type YearResult,
} from '../../../../shared/evaluation/looking-back'
import { totalText } from '../../../../shared/scoring/score-input'
import { BACK_TEXT as TEXT } from '../../../text/looking-back'

/** A table of figures, the same on screen, in a sheet and on paper. */
export interface FigureTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[]
}

/** Indicators that are listed at most. */
const MOST = 10

/** What a year says: grades, averages of the sections by kind, the indicators on which most was lost. */
export function yearFigures(evaluated: readonly Evaluated[]): readonly FigureTable[] {
  const grades = gradeDistribution(evaluated)
  const all = grades.reduce((sum, { count }) => sum + count, 0)
  return [
    {
      title: TEXT.grades,
      head: [TEXT.grade, TEXT.count, TEXT.share],
      rows: grades.map(({ grade, count }) => ({
        key: grade,
        cells: [grade, count, TEXT.percent(shareOf({ score: count, applicable: all }))],
      })),
    },
    {
      title: TEXT.averages,
      head: [TEXT.kind, TEXT.section, TEXT.number, TEXT.average],
      rows: sectionAverages(evaluated).map((each) => ({
        key: `${each.kind ?? ''} ${each.code} ${each.title}`,
        cells: [
          nameOf(ASSOCIATION_KINDS, each.kind),
          `${each.code} ${each.title}`,
          each.count,
          TEXT.percent(shareOf(each)),
        ],
      })),
    },
    {
      title: TEXT.missed,
      head: [TEXT.indicator, TEXT.missedCount, TEXT.rate],
      rows: mostMissed(evaluated)
        .slice(0, MOST)
        .map((each) => ({
          key: `${each.code} ${each.title}`,
          cells: [
            `${each.code} ${each.title}`,
            TEXT.of(each.missed, each.count),
            TEXT.percent(shareOf(each)),
          ],
        })),
    },
  ]
}

/** The sections that any of the years has, by code and title, in printed order. */
export const sectionsOfYears = (years: readonly YearResult[]): readonly string[] =>
  [
    ...new Set(years.flatMap(({ sections }) => sections.map(({ code, title }) => `${code} ${title}`))),
  ].toSorted()

/** The share of one section in a year; `undefined` where the year has no such section, or nothing of it applied. */
export function shareIn({ sections }: YearResult, section: string): number | undefined {
  const own = sections.find(({ code, title }) => `${code} ${title}` === section)
  return own === undefined ? undefined : shareOf(own)
}

/** The years of an association side by side, one column a year. */
export const yearsTable = (years: readonly YearResult[]): FigureTable => ({
  title: TEXT.years,
  head: [TEXT.section, ...years.map(({ year }) => String(year))],
  rows: [
    ...sectionsOfYears(years).map((section) => ({
      key: section,
      cells: [section, ...years.map((each) => TEXT.percent(shareIn(each, section)))],
    })),
    {
      key: 'total',
      cells: [TEXT.total, ...years.map(({ total }) => (total === undefined ? '—' : totalText(total)))],
    },
    { key: 'grade', cells: [TEXT.grade, ...years.map(({ grade }) => grade)] },
    { key: 'scheme', cells: [TEXT.scheme, ...years.map(({ scheme }) => TEXT.schemeOf(scheme.version))] },
    ...(years.every(({ reopened }) => reopened === 0)
      ? []
      : [
          {
            key: 'reopened',
            cells: [TEXT.reopened, ...years.map(({ reopened }) => TEXT.reopenedTimes(reopened))],
          },
        ]),
  ],
})
