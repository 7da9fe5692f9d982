import type { Counts } from '../../../shared/ledger/plan'
import type { SheetPurpose } from '../../../shared/ledger/target'
import { IMPORT_TEXT as TEXT } from '../../text/import'

/** What is written, counted: 新增 组织 49，新增 会员 237，转市科协建议 8. */
export const summaryWords = (counts: Readonly<Record<SheetPurpose, Counts>>): readonly string[] =>
  (['associations', 'members'] as const).flatMap((purpose) =>
    (['create', 'update', 'proposal'] as const)
      .filter((outcome) => counts[purpose][outcome] > 0)
      .map((outcome) => `${TEXT.counted[purpose][outcome]} ${counts[purpose][outcome]}`),
  )

/** Rows that would be written. */
export const writtenRows = (counts: Readonly<Record<SheetPurpose, Counts>>): number =>
  (['associations', 'members'] as const).reduce(
    (sum, purpose) => sum + counts[purpose].create + counts[purpose].update + counts[purpose].proposal,
    0,
  )
