import { z } from 'zod'
import { sha256Hex } from '../../../shared/base/sha256'
import { bareTitle, leftOutTitled, targetById } from '../../../shared/ledger/targets'
import { SHEET_PURPOSES } from '../../../shared/ledger/target'
import type { SheetChoice } from '../../../shared/ledger/layout'
import { cellAt, type Sheet } from '../../../shared/ledger/workbook'
import type { Store } from '../../store/store-face'

/** What was chosen for a header the last time: target by title, and what stands for missing columns. */
const memory = z.object({
  purpose: z.enum(SHEET_PURPOSES),
  targets: z.record(z.string(), z.string()),
  constants: z.record(z.string(), z.string()),
})

const titlesOf = (sheet: Sheet, headerRow: number): readonly string[] => {
  const header = sheet.rows.find(({ number }) => number === headerRow)
  return header?.cells.map((_, index) => bareTitle(cellAt(header, index).text)) ?? []
}

/** The same titles in another order are the same header. */
const nameOf = (titles: readonly string[]): string =>
  `import-columns-${sha256Hex([...new Set(titles)].toSorted().join('\n')).slice(0, 24)}`

/** The choice that was made the last time a sheet had this header. */
export async function recalledChoice(
  store: Pick<Store, 'recall'>,
  sheet: Sheet,
  proposed: SheetChoice,
): Promise<SheetChoice | undefined> {
  const titles = titlesOf(sheet, proposed.headerRow)
  const known = memory.safeParse(await store.recall(nameOf(titles)))
  if (!known.success) return undefined
  const { purpose, targets: byTitle, constants } = known.data
  const targets: Record<number, string> = {}
  for (const [index, title] of titles.entries()) {
    const target = byTitle[title]
    // Personal data that may not be collected stays out, whatever was remembered.
    if (target === undefined || leftOutTitled(title) === 'not-collected') continue
    const taken = Object.values(targets).includes(target)
    if (!taken && targetById(purpose, target) !== undefined) targets[index] = target
  }
  return { purpose, headerRow: proposed.headerRow, targets, constants }
}

/** Remembers what was chosen for this header. */
export async function rememberChoice(
  store: Pick<Store, 'remember'>,
  sheet: Sheet,
  choice: SheetChoice,
): Promise<void> {
  if (choice.purpose === 'none') return
  const titles = titlesOf(sheet, choice.headerRow)
  const targets = Object.entries(choice.targets).flatMap(([index, target]) => {
    const title = titles[Number(index)]
    return title === undefined ? [] : [[title, target] as const]
  })
  await store.remember(nameOf(titles), {
    purpose: choice.purpose,
    targets: Object.fromEntries(targets),
    constants: choice.constants,
  })
}
