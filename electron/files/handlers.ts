import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../shared/base/result'
import type { Handlers } from '../../shared/ipc/contract'
import type { fileMethods, SavedFile } from '../../shared/ipc/files'
import type { Desk } from '../desk'
import { pageAsPdf, printPage } from '../print/print-page'
import { askForFolder, askWhereToSave, pickFiles } from './dialogs'
import { DEMO_MARK } from '../text/print'
import { PRINT_FOLDER_TITLE } from '../text/dialogs'
import { freePath } from './free-path'
import { safeName } from './safe-name'
import { readChosen } from './read-file'
import { writeOut, type WriteOutFailure } from './write-out'

/** Choosing, reading, saving and printing: the renderer never names a path. */
export const fileHandlers = (
  desk: Desk,
  /** Folders that the operator chose, by token. */
  folders: Map<string, string>,
): Handlers<typeof fileMethods> => ({
  'files.pick': async (purpose) => ok(await pickFiles(desk, purpose)),
  'files.read': async (token) => {
    const path = desk.tokens.take(token)
    return path === undefined ? fail('token-unknown') : readChosen(path)
  },
  'files.save': ({ name, bytes }) => saveAs(desk, name, async () => bytes),
  'print.pdf': ({ name, footer, landscape }) =>
    saveAs(desk, name, (contents) => pageAsPdf(contents, { footer: marked(desk, footer), landscape })),
  'print.folder': async () => {
    const path = await askForFolder(desk, PRINT_FOLDER_TITLE)
    if (path === undefined) return ok({ token: '', name: '' })
    const token = randomUUID()
    folders.set(token, path)
    return ok({ token, name: basename(path) })
  },
  'print.pdf-into': async ({ folder, name, footer, landscape }) => {
    const path = folders.get(folder)
    const contents = desk.window()?.webContents
    if (path === undefined || contents === undefined) return fail('token-unknown')
    return saveInto(desk, path, name, await pageAsPdf(contents, { footer: marked(desk, footer), landscape }))
  },
  'files.save-into': async ({ folder, name, bytes }) => {
    const path = folders.get(folder)
    return path === undefined ? fail('token-unknown') : saveInto(desk, path, name, bytes)
  },
  'files.unfinished': async () => ok(await desk.out.left()),
  'files.unfinishedSeen': async () => desk.out.seen(),
  'print.paper': async ({ footer, landscape }) => {
    const contents = desk.window()?.webContents
    const paper = { footer: marked(desk, footer), landscape }
    return ok({ printed: contents !== undefined && (await printPage(contents, paper)) })
  },
})

/** What leaves the demo district says so. */
const marked = (desk: Desk, text: string): string => (desk.demo ? `${DEMO_MARK} ${text}` : text)

async function saveInto(
  desk: Desk,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<SavedFile, WriteOutFailure>> {
  const target = freePath(folder, safeName(marked(desk, name)))
  const written = await writeOut(target, [bytes], desk.out.disk)
  return written.ok ? ok({ saved: true, name: basename(target) }) : written
}

/** Asks first and makes the bytes afterwards, so that a closed dialog costs nothing. */
async function saveAs(
  desk: Desk,
  name: string,
  make: (contents: Electron.WebContents) => Promise<Uint8Array>,
): Promise<Result<SavedFile, WriteOutFailure>> {
  const path = await askWhereToSave(desk, marked(desk, name))
  const contents = desk.window()?.webContents
  if (path === undefined || contents === undefined) return ok({ saved: false, name: '' })
  const written = await writeOut(path, [await make(contents)], desk.out.disk)
  if (written.ok) return ok({ saved: true, name: basename(path) })
  desk.log.warn('file.not-written', { code: written.failure.code } satisfies Failure['facts'])
  return written
}
