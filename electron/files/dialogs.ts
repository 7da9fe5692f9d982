import { dialog } from 'electron'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PickedFile } from '../../shared/ipc/files'
import type { Desk } from '../desk'
import { ALL_FILES, FOLDER_TITLE, PICK_TEXT, SAVE_TITLE } from '../text/dialogs'
import { safeName } from './safe-name'

export type PickPurpose = keyof typeof PICK_TEXT

/**
 * What may be chosen many at once: photos of an indicator, the bundles of a day at 市科协, the self-evaluation sheets of
 * a district.
 */
const MANY: ReadonlySet<PickPurpose> = new Set(['photos', 'bundle', 'attachments', 'self-sheets'])

/** Shows the open dialog and returns tokens for what was chosen; none when it was closed. */
export async function pickFiles(desk: Desk, purpose: PickPurpose): Promise<readonly PickedFile[]> {
  const window = desk.window()
  if (window === undefined) return []
  const { title, kind, extensions } = PICK_TEXT[purpose]
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: [
      { name: kind, extensions: [...extensions] },
      { name: ALL_FILES, extensions: ['*'] },
    ],
    properties: MANY.has(purpose) ? ['openFile', 'multiSelections'] : ['openFile'],
  })
  return Promise.all(filePaths.map((path) => pickedFile(desk, path)))
}

/** A token for a file, however the operator named it (dialog, double click). A file that is gone has 0 bytes. */
export async function pickedFile(desk: Desk, path: string): Promise<PickedFile> {
  const bytes = await sizeOf(path)
  return { token: desk.tokens.give(path), name: basename(path), bytes }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 0
    throw error
  }
}

/** Shows the save dialog; the chosen path never leaves the main process. `undefined` when it was closed. */
export async function askWhereToSave(desk: Desk, suggestedName: string): Promise<string | undefined> {
  const window = desk.window()
  if (window === undefined) return undefined
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: SAVE_TITLE,
    defaultPath: safeName(suggestedName),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || !filePath ? undefined : filePath
}

/** Asks for a folder to write to; `undefined` when the dialog was closed. */
export async function askForFolder(desk: Desk, title: string = FOLDER_TITLE): Promise<string | undefined> {
  const window = desk.window()
  if (window === undefined) return undefined
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0]
}
