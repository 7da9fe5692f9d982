import type { Failure, Result } from '../../../../shared/base/result'
import type { SavedFile } from '../../../../shared/ipc/files'
import type { Letter } from '../../../../shared/records/letter'
import { bridge } from '../../../bridge'
import { letterDocx } from '../../../letters/letter-docx'

/** Makes the Word file of a letter and asks where to save it. Fails with what `files.save` fails with. */
export const saveLetter = async (letter: Letter, name: string): Promise<Result<SavedFile, Failure>> =>
  bridge['files.save']({ name, bytes: await letterDocx(letter) })
