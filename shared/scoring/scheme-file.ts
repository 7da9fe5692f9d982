import { canonicalText, type Json } from '../base/json'
import { fail, ok, type Failure, type Result } from '../base/result'
import { schemeSchema, type Scheme } from './scheme'

const FORMAT = 'kexie-scheme'
/** The version of the file's form that this program writes; it reads no later one. */
export const SCHEME_FILE_VERSION = 1

/** A scheme as a file that another office can take as a start. */
export const schemeFileText = (scheme: Scheme): string =>
  canonicalText({ format: FORMAT, formatVersion: SCHEME_FILE_VERSION, scheme: scheme as unknown as Json })

export type SchemeFileFailure = Failure<'not-a-scheme' | 'scheme-newer' | 'scheme-damaged'>

/**
 * Reads a scheme file.
 *
 * Failures: `not-a-scheme`, another file; `scheme-newer`, written by a later program, with `version` and `known`;
 * `scheme-damaged`, the right form and a content that no scheme has.
 */
export function readSchemeFile(text: string): Result<Scheme, SchemeFileFailure> {
  const file = parsed(text)
  if (file?.['format'] !== FORMAT) return fail('not-a-scheme')
  const version = file['formatVersion']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail('scheme-damaged')
  if (version > SCHEME_FILE_VERSION) return fail('scheme-newer', { version, known: SCHEME_FILE_VERSION })
  const scheme = schemeSchema.safeParse(file['scheme'])
  return scheme.success ? ok(scheme.data) : fail('scheme-damaged')
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
