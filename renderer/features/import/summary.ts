import type { Counts } from '../../../shared/ledger/plan'
import { SHEET_PURPOSES, type SheetPurpose } from '../../../shared/ledger/target'
import { IMPORT_TEXT as TEXT } from '../../text/import'

/** What is written, counted: 新增 组织 49，新增 会员 237，转市科协建议 8. */
export const summaryWords = (counts: Partial<Readonly<Record<SheetPurpose, Counts>>>): readonly string[] =>
  SHEET_PURPOSES.flatMap((purpose) =>
    (['create', 'update', 'proposal'] as const)
      .filter((outcome) => (counts[purpose]?.[outcome] ?? 0) > 0)
      .map((outcome) => `${TEXT.counted[purpose][outcome]} ${counts[purpose]?.[outcome] ?? 0}`),
  )

/** Rows that would be written. */
export const writtenRows = (counts: Partial<Readonly<Record<SheetPurpose, Counts>>>): number =>
  SHEET_PURPOSES.reduce((sum, purpose) => sum + (written(counts[purpose]) ?? 0), 0)

const written = (counts: Counts | undefined): number | undefined =>
  counts === undefined ? undefined : counts.create + counts.update + counts.proposal
