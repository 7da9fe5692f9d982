import { useEffect, useMemo, useState } from 'react'
import { answerMapOf, progressOf, type Progress } from '../../../shared/evaluation/answer-map'
import { associationViews } from '../../store/association-view'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { useDesk } from '../../ui/desk-identity'
import { today } from '../../ui/today'
import { yearRows, type YearRow } from './year-rows'

/** The list of a year; `undefined` until everything is read. Progress comes a moment after the list. */
export function useYear(year: number): readonly YearRow[] | undefined {
  const { role } = useDesk().identity
  const associations = useRecords('association')
  const proposals = useRecords('proposal')
  const dossiers = useRecords('dossier')
  const evaluations = useRecords('evaluation')
  const assignments = useRecords('assignment')
  const progress = useProgress(evaluations)
  return useMemo(() => {
    if (!associations || !proposals || !dossiers || !evaluations || !assignments) return undefined
    return yearRows({
      year,
      today: today(),
      role,
      associations: associationViews(associations, proposals).map(({ record, value }) => ({
        id: record.id,
        value,
      })),
      dossiers: dossiers.map(({ value }) => value),
      assignments: assignments.map(({ value }) => value),
      evaluations,
      progress,
    })
  }, [year, role, associations, proposals, dossiers, evaluations, assignments, progress])
}

const NONE: ReadonlyMap<string, Progress> = new Map()

/** Progress of every evaluation that is not finished, read once per change of the list. */
function useProgress(
  evaluations: readonly RecordView<'evaluation'>[] | undefined,
): ReadonlyMap<string, Progress> {
  const store = useStore()
  const [progress, setProgress] = useState(NONE)
  useEffect(() => {
    if (evaluations === undefined) return undefined
    let left = false
    const read = async (): Promise<void> => {
      const drafts = evaluations.filter(({ value }) => value.grade === undefined)
      const entries = await Promise.all(
        drafts.map(async ({ id, value: { scheme } }) => {
          const answers = await store.children('answer', id)
          return scheme === undefined
            ? []
            : [
                [
                  id,
                  progressOf(
                    scheme,
                    answerMapOf(
                      scheme,
                      answers.map(({ value }) => value),
                    ),
                  ),
                ] as const,
              ]
        }),
      )
      if (!left) setProgress(new Map(entries.flat()))
    }
    void read()
    return () => {
      left = true
    }
  }, [store, evaluations])
  return progress
}
