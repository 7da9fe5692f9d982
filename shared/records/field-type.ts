import { z } from 'zod'

/** One code a field may hold; lists that screens show also carry its name. */
export interface ListedCode {
  readonly code: string
  readonly name?: string
}

/** What a field holds, for whatever derives something from it: a form's control, a cell's reader, a printed column. */
export type FieldType =
  | { readonly type: 'line'; readonly max: number }
  | { readonly type: 'paragraph'; readonly max: number }
  | { readonly type: 'day' }
  | { readonly type: 'month' }
  | { readonly type: 'count'; readonly min: number; readonly max: number }
  | { readonly type: 'fen' }
  | { readonly type: 'hundredths' }
  | { readonly type: 'credit-code' }
  | { readonly type: 'one-of'; readonly list: readonly ListedCode[] }
  | { readonly type: 'some-of'; readonly list: readonly ListedCode[] }
  | { readonly type: 'yes-no' }
  | { readonly type: 'record-id' }
  | { readonly type: 'file-hash' }
  /** A structure of its own (materials received, photos): its feature draws it. */
  | { readonly type: 'structure' }

const TYPES = z.registry<FieldType>()

/** Remembers what `schema` holds; used by the makers of fields only. */
export function typed<S extends z.ZodType>(schema: S, type: FieldType): S {
  TYPES.add(schema, type)
  return schema
}

const STRUCTURE: FieldType = { type: 'structure' }

/** What a field of a kind's schema holds. */
export function fieldTypeOf(schema: z.core.$ZodType): FieldType {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return TYPES.get(inner) ?? STRUCTURE
}
