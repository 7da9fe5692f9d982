import { useEffect } from 'react'
import { bucketOf } from '../../../../shared/rules/bucket'
import { useWhenIdle } from '../../../store/use-when-idle'
import { isOpen } from '../../../ui/findings/todo-rows'
import { useFindings } from '../../../ui/findings/use-findings'
import { today } from '../../../ui/today'

/** What the rules find about one association: what is broken or late, and the rest. */
export interface FindingCount {
  readonly wrong: number
  readonly other: number
}

export type FindingCounts = ReadonlyMap<string, FindingCount>

/** Runs the rules once the list stands on the screen, and reports their counts. Draws nothing. */
export function FindingCountsLater({ onCounts }: { readonly onCounts: (counts: FindingCounts) => void }) {
  return useWhenIdle(2_000) && <Count onCounts={onCounts} />
}

function Count({ onCounts }: { readonly onCounts: (counts: FindingCounts) => void }) {
  const all = useFindings()
  const day = today()
  useEffect(() => {
    if (all === undefined) return
    onCounts(
      new Map(
        all.map(({ id, findings }) => {
          const open = findings.filter(isOpen)
          const wrong = open.filter((finding) => WRONG.has(bucketOf(finding, day))).length
          return [id, { wrong, other: open.length - wrong }]
        }),
      ),
    )
  }, [all, day, onCounts])
  return null
}

const WRONG: ReadonlySet<string> = new Set(['violation', 'overdue'])
