import { Button } from 'antd'
import type { SheetLayout } from '../../../shared/ledger/layout'
import type { SheetPurpose } from '../../../shared/ledger/target'
import type { RefusedWords } from '../../../shared/ledger/refused-rows'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { problemSentence } from '../../text/import-problems'
import { useSay } from '../../ui/say'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'

interface SaveRefusedProps {
  readonly state: ImportState
  readonly session: ImportSession
}

const purposeOf = (layout: SheetLayout | undefined): SheetPurpose =>
  layout === undefined || layout.purpose === 'none' ? 'associations' : layout.purpose

/** Saves the rows that are left out as .xlsx, each with its reason. */
export function SaveRefused({ state: { file, plan }, session }: SaveRefusedProps) {
  const say = useSay()
  const left = plan?.rows.some(({ outcome }) => outcome === 'refused' || outcome === 'skip') ?? false
  if (file === undefined || !left) return null
  const words = (sheet: number): RefusedWords => ({
    row: TEXT.refusedRow,
    reason: TEXT.refusedReason,
    skipped: TEXT.refusedSkipped,
    sentence: (problem) => problemSentence(problem, purposeOf(plan?.layouts[sheet])),
  })
  const save = async (): Promise<void> => {
    const saved = await session.saveRefused(
      TEXT.refusedFile(file.name.replace(/\.xlsx$/i, '').slice(0, 90)),
      words,
    )
    if (!saved.ok) say.failed(saved.failure)
    else if (saved.value.saved) say.done(TEXT.refusedSaved(saved.value.name))
  }
  return <Button onClick={() => void save()}>{TEXT.saveRefused}</Button>
}
