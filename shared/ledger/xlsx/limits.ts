/**
 * What a ledger may hold. They stop a compression bomb or an endless file before work is done (threats 13 and 14)
 * and lie far above the largest ledger expected: 1,000 associations and 10,000 members are about 12 MB of XML.
 */
export const LIMITS = {
  fileBytes: 64 * 1024 * 1024,
  entries: 2000,
  partBytes: 96 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  sheets: 50,
  rows: 60_000,
  columns: 300,
  cells: 3_000_000,
  sharedStrings: 1_000_000,
  /** As many characters as a spreadsheet lets a cell hold: what is longer than its field is said, never cut. */
  cellText: 32_767,
  /** Characters of all cells; one shared text may stand in many of them. */
  text: 64_000_000,
  merges: 50_000,
} as const
