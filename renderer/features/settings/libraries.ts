import { z } from 'zod'
import { fail, ok, type Failure, type Result } from '../../../shared/base/result'

const librarySchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  text: z.string(),
})

/** A library inside the program; `license` is its SPDX name, `text` its notices, empty where it brings none. */
export type Library = z.output<typeof librarySchema>

/** The libraries that the build wrote down beside the page. */
export async function readLibraries(): Promise<Result<readonly Library[], Failure<'not-found'>>> {
  const response = await fetch('licenses.json')
  if (!response.ok) return fail('not-found')
  const read = z.array(librarySchema).safeParse(await response.json())
  return read.success ? ok(read.data) : fail('not-found')
}
