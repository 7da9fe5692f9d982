import { z } from 'zod'
import { method } from './contract'

/** A file that the operator chose. The path stays in the main process; the token works once. */
export interface PickedFile {
  readonly token: string
  /** For the screen only; never trusted. */
  readonly name: string
  readonly bytes: number
}

export interface SavedFile {
  /** False: the operator closed the dialog. */
  readonly saved: boolean
  readonly name: string
}

/** A file that the program was writing to a chosen place when it ended. */
export interface UnfinishedFile {
  readonly name: string
  /** Its half file is gone; false: its place cannot be reached now. */
  readonly removed: boolean
}

export const WRITE_OUT_CODES = ['place-full', 'place-unwritable', 'differs-after-writing'] as const

const fileName = () => z.string().min(1).max(120)

export const fileMethods = {
  /** Shows the open dialog; an empty list when it was closed. */
  'files.pick': method<readonly PickedFile[]>()(
    z.tuple([
      z.enum([
        'ledger',
        'bundle',
        'card',
        'roster',
        'photos',
        'attachments',
        'scheme',
        'backup',
        'self-sheets',
      ]),
    ]),
  ),
  'files.read': method<Uint8Array>()(z.tuple([z.string().max(60)]), [
    'token-unknown',
    'too-large',
    'cannot-read',
  ]),
  /** Shows the save dialog, then writes aside, syncs, renames, reads back and compares. */
  'files.save': method<SavedFile>()(
    z.tuple([z.strictObject({ name: fileName(), bytes: z.instanceof(Uint8Array) })]),
    WRITE_OUT_CODES,
  ),
  /** The page on screen as PDF on A4 with “page x / y” and a footer text; asks where to save. */
  'print.pdf': method<SavedFile>()(
    z.tuple([z.strictObject({ name: fileName(), footer: z.string().max(120), landscape: z.boolean() })]),
    WRITE_OUT_CODES,
  ),
  /** Asks for a folder; its token stays good while the app runs. Empty when the dialog was closed. */
  'print.folder': method<{ readonly token: string; readonly name: string }>()(z.tuple([])),
  /** The page on screen as PDF into a chosen folder, under a name of its own: nothing there is overwritten. */
  'print.pdf-into': method<SavedFile>()(
    z.tuple([
      z.strictObject({
        folder: z.string().max(60),
        name: fileName(),
        footer: z.string().max(120),
        landscape: z.boolean(),
      }),
    ]),
    [...WRITE_OUT_CODES, 'token-unknown'],
  ),
  /** A file into a chosen folder, under a name of its own: nothing there is overwritten. */
  'files.save-into': method<SavedFile>()(
    z.tuple([
      z.strictObject({ folder: z.string().max(60), name: fileName(), bytes: z.instanceof(Uint8Array) }),
    ]),
    [...WRITE_OUT_CODES, 'token-unknown'],
  ),
  /** What an earlier run did not finish writing, and removes what it left where that can be reached. */
  'files.unfinished': method<readonly UnfinishedFile[]>()(z.tuple([])),
  /** A person has read of it. */
  'files.unfinishedSeen': method<null>()(z.tuple([]), ['disk-full', 'cannot-write']),
  /** The page on screen to a printer, through the system's dialog; a footer text is printed with “x/y” beside it. */
  'print.paper': method<{ readonly printed: boolean }>()(
    z.tuple([z.strictObject({ footer: z.string().max(120), landscape: z.boolean() })]),
  ),
}
