import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { readWorkbook } from '../../shared/ledger/xlsx/read-workbook'
import type { Inflate } from '../../shared/ledger/xlsx/zip'
import type { Workbook } from '../../shared/ledger/workbook'

/** Raw deflate by Node's zlib; in the app a worker does it with DecompressionStream. */
export const nodeInflate: Inflate = async (packed, size) => {
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    return await Promise.resolve(new Uint8Array(content))
  } catch {
    return undefined
  }
}

export const SAMPLE_LEDGER = 'test/fixtures/ledger-district.xlsx'

export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(SAMPLE_LEDGER))

export async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const result = await readWorkbook(bytes, nodeInflate)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

/** Every phone of the sample as it was typed, and without its dash. */
export async function samplePhones(): Promise<readonly string[]> {
  const { sheets } = await workbookOf(sampleBytes())
  const typed = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.map(({ text }) => text).filter((text) => /^(1\d{10}|023-?\d{8}(转\d+)?)$/.test(text)),
    ),
  )
  return [...new Set(typed.flatMap((text) => [text, text.replace('-', '')]))]
}
