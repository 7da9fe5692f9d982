import { fail, ok, type Failure, type Result } from '../../../shared/base/result'
import type { SavedFile } from '../../../shared/ipc/files'
import type { TextSheet } from '../../../shared/ledger/xlsx/text-sheet'
import { bridge } from '../../bridge'
import { openLedgerClient } from '../../workers/ledger-client'

/** Packs sheets in a worker of their own and asks where to save them. Fails with what `files.save` fails with. */
export async function saveSheets(
  name: string,
  sheets: readonly TextSheet[],
): Promise<Result<SavedFile, Failure>> {
  const packed = await packSheets(sheets)
  return packed.ok ? bridge['files.save']({ name: `${name}.xlsx`, bytes: packed.value }) : packed
}

/** The bytes of an .xlsx file, packed in a worker of its own. */
export async function packSheets(
  sheets: readonly TextSheet[],
): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  let died = (): void => undefined
  const death = new Promise<undefined>((resolve) => {
    died = () => resolve(undefined)
  })
  const client = openLedgerClient(() => died())
  try {
    const bytes = await Promise.race([client.ask('write', sheets), death])
    return bytes === undefined ? fail('worker-died') : ok(bytes)
  } finally {
    client.close()
  }
}
