import { fail, ok, type Failure, type Result } from '../../../../shared/base/result'
import { openColumns } from '../../../../shared/evaluation/steps'
import type { PickedFile } from '../../../../shared/ipc/files'
import type { Workbook } from '../../../../shared/ledger/workbook'
import { bridge } from '../../../bridge'
import type { Store } from '../../../store/store-face'
import { importFailureText } from '../../../text/import'
import { SELF_BATCH_TEXT, SELF_TEXT } from '../../../text/self-sheet'
import { openLedgerClient } from '../../../workers/ledger-client'
import { associationOf } from '../association-of'
import { openSession } from '../entry/open-session'
import { selfProblemText } from './self-change'
import { refuseTwice, type ReturnedSheet } from './self-return'
import { evaluationOfSheet, readSelfSheet } from './self-sheet'

/** Why a file cannot be read, in one line. */
export function fileFailureText(failure: Failure): string {
  const { cause, next } = importFailureText(failure)
  return `${cause}。${next}`
}

/** Reads a workbook in a worker of its own; a file that takes the worker's memory is no self-evaluation sheet. */
export async function readWorkbookFile(file: PickedFile): Promise<Result<Workbook, Failure>> {
  const bytes = await bridge['files.read'](file.token)
  if (!bytes.ok) return bytes
  let died = (): void => undefined
  const death = new Promise<undefined>((resolve) => {
    died = () => resolve(undefined)
  })
  const client = openLedgerClient(() => died())
  try {
    const opened = await Promise.race([client.ask('open', bytes.value), death])
    if (opened === undefined) return fail('worker-died')
    return opened.ok ? ok(opened.value.workbook) : opened
  } finally {
    client.close()
  }
}

/** Judges the files that came back, each by itself; two of one evaluation are both refused, because nobody can say which holds. */
export async function readReturned(
  store: Store,
  office: string,
  files: readonly PickedFile[],
): Promise<readonly ReturnedSheet[]> {
  const read: ReturnedSheet[] = []
  for (const file of files) read.push(await readOne(store, office, file))
  return refuseTwice(read)
}

async function readOne(store: Store, office: string, file: PickedFile): Promise<ReturnedSheet> {
  const refused = (sentence: string, association = ''): ReturnedSheet => ({
    file: file.name,
    association,
    refused: [sentence],
    rows: [],
  })
  const workbook = await readWorkbookFile(file)
  if (!workbook.ok) {
    return refused(fileFailureText(workbook.failure))
  }
  const id = evaluationOfSheet(workbook.value)
  if (id === undefined) return refused(SELF_TEXT.problem['not-self-sheet'])
  const session = await openSession(store, id)
  const { scheme, associationId = '' } = session?.snapshot().evaluation ?? {}
  if (session === undefined || scheme === undefined) return refused(SELF_BATCH_TEXT.unknown)
  const association = (await associationOf(store, associationId)).name ?? ''
  if (session.office !== office) return refused(SELF_BATCH_TEXT.others, association)
  if (!openColumns(session.snapshot().evaluation).includes('self'))
    return refused(SELF_BATCH_TEXT.closed, association)
  const { rows, problems } = readSelfSheet(workbook.value, id, scheme)
  return { file: file.name, association, refused: problems.map(selfProblemText), session, rows }
}
