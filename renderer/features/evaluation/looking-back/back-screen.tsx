import { useMemo } from 'react'
import { Link, useParams } from 'wouter'
import { gradeDistribution, type Evaluated } from '../../../../shared/evaluation/looking-back'
import { isGraded } from '../../../../shared/evaluation/counted'
import { APP_TEXT } from '../../../text/app'
import { YEAR_TEXT } from '../../../text/evaluation'
import { BACK_TEXT as TEXT } from '../../../text/looking-back'
import { Chart } from '../../../ui/chart/chart'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { yearFigures } from './figure-table'
import { FiguresPage } from './figures-page'
import { useYearAnswers } from '../year/use-year-answers'

/** What the evaluations of a year say together: grades, sections by kind, the most missed indicators. */
export function BackScreen() {
  const { year: typed, print } = useParams<{ year: string; print?: string }>()
  const year = Number(typed)
  const answered = useYearAnswers(year)
  const evaluated = useMemo(
    () =>
      answered?.rows.flatMap(({ evaluation, association }): readonly Evaluated[] =>
        evaluation === undefined || !isGraded(evaluation.value)
          ? []
          : [
              {
                evaluation: evaluation.value,
                answers: answered.answers.get(evaluation.id) ?? {},
                kind: association.kind,
              },
            ],
      ),
    [answered],
  )
  const content = useMemo(() => {
    const grades = gradeDistribution(evaluated ?? [])
    return {
      type: 'bar' as const,
      categories: grades.map(({ grade }) => grade),
      series: [{ name: TEXT.count, values: grades.map(({ count }) => count) }],
      unit: '',
    }
  }, [evaluated])
  if (evaluated === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const title = TEXT.title(year)
  if (evaluated.length === 0) {
    return (
      <Page title={title} crumbs={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}>
        <EmptyState title={TEXT.none}>{TEXT.noneHint}</EmptyState>
      </Page>
    )
  }
  return (
    <FiguresPage
      title={title}
      path={`/evaluations/back/${year}`}
      printed={print !== undefined}
      note={`${TEXT.note}${TEXT.reopenedCount(evaluated.filter(({ evaluation }) => evaluation.reopenReasons !== undefined).length)}`}
      beside={<span className="muted">{TEXT.counted(evaluated.length)}</span>}
      tables={yearFigures(evaluated)}
      plot={<Chart content={content} label={TEXT.chartGrades} />}
    />
  )
}
