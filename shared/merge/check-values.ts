import { z } from 'zod'
import { kindOf } from '../records/kinds'
import { LIFE_GROUP, type GroupValue } from '../records/version'
import { CUSTODY_GROUP, custodyValue } from './custody'

const schemas = new Map<string, z.ZodType>()

/**
 * Whether the fields of a group that this program knows hold what their definition allows, by the same schema as the
 * form and the importer. Fields, groups and kinds of a newer program are let through as they are.
 */
export const isGoodValue = (kind: string, group: string, value: GroupValue): boolean =>
  schemaOf(kind, group).safeParse(value).success

function schemaOf(kind: string, group: string): z.ZodType {
  const key = `${kind}/${group}`
  const made = schemas.get(key) ?? makeSchema(kind, group)
  schemas.set(key, made)
  return made
}

function makeSchema(kind: string, group: string): z.ZodType {
  if (group === LIFE_GROUP) return z.looseObject({ deleted: z.boolean() })
  if (group === CUSTODY_GROUP) return custodyValue
  const definition = kindOf(kind)?.groups[group]
  if (definition === undefined) return z.unknown()
  if (definition.sealed) return z.looseObject({ sealed: z.string().max(100_000).optional() })
  const optional = Object.entries(definition.shape).map(([field, type]) => [
    field,
    z.optional(type as z.ZodType),
  ])
  return z.looseObject(Object.fromEntries(optional) as Record<string, z.ZodType>)
}
