import { z } from 'zod'

/**
 * Who may write a field group.
 * `custodian`: the office that has custody of the record; `local-office`: the district that serves the association
 * (《实施细则》第三条); `city`: 市科协.
 */
export type GroupOwner = 'custodian' | 'local-office' | 'city'

/** Where a field group may go: `municipal` to 市科协 and back; `office` only to the PCs of the same office. */
export type Travel = 'municipal' | 'office'

export interface GroupDefinition<S extends z.core.$ZodShape = z.core.$ZodShape> {
  readonly owner: GroupOwner
  readonly travels: Travel
  /** Sealed (AES-GCM) before it reaches IndexedDB, journal or snapshot: phones, e-mails, notes about persons. */
  readonly sealed: boolean
  readonly shape: S
}

type Groups = Readonly<Record<string, GroupDefinition>>
type FieldsOf<G extends Groups> = { [K in keyof G]: keyof G[K]['shape'] }[keyof G] & string
type FieldOf<G extends Groups, F extends string> = {
  [K in keyof G]: F extends keyof G[K]['shape'] ? G[K]['shape'][F] : never
}[keyof G]

/** All fields of all groups side by side, each optional: what a form, the importer and a screen work with. */
type FlatShape<G extends Groups> = { [F in FieldsOf<G>]: z.ZodOptional<FieldOf<G, F>> }

/** The kind above, fixed or named by a field of the record itself, and the field that holds its id. */
export type Parent =
  | { readonly kind: string; readonly kindField?: undefined; readonly field: string }
  | { readonly kind?: undefined; readonly kindField: string; readonly field: string }

/** A record kind as code that serves every kind sees it. */
export interface KindDefinition {
  readonly kind: string
  readonly parent: Parent | undefined
  readonly groups: Groups
  /** Fields that must be known before the record counts as complete (★ of the field list). */
  readonly required: readonly string[]
  /** One schema for form, importer and bundle. Every field may be absent; one that is present must be well formed. */
  readonly schema: z.ZodObject
}

export interface KindOf<K extends string, G extends Groups> extends KindDefinition {
  readonly kind: K
  readonly groups: G
  readonly required: readonly FieldsOf<G>[]
  readonly schema: z.ZodObject<FlatShape<G>, z.core.$strict>
}

/** Defines a record kind. Field names are unique across its groups, so that the flat value is unambiguous. */
export function defineKind<const K extends string, const G extends Groups>(definition: {
  readonly kind: K
  readonly parent?:
    | { readonly kind: string; readonly field: NoInfer<FieldsOf<G>> }
    | { readonly kindField: NoInfer<FieldsOf<G>>; readonly field: NoInfer<FieldsOf<G>> }
  readonly groups: G
  readonly required?: readonly NoInfer<FieldsOf<G>>[]
}): KindOf<K, G> {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, { shape: fields }] of Object.entries(definition.groups)) {
    for (const [field, type] of Object.entries(fields)) {
      if (field in shape) throw new Error(`field ${field} twice in ${definition.kind} (${name})`)
      shape[field] = z.optional(type as z.ZodType)
    }
  }
  return {
    kind: definition.kind,
    parent: definition.parent,
    groups: definition.groups,
    required: definition.required ?? [],
    schema: z.strictObject(shape) as unknown as KindOf<K, G>['schema'],
  }
}

/** The name of the group that defines a field (field names are unique across a kind); `undefined` for an unknown field. */
export function groupWith({ groups }: Pick<KindDefinition, 'groups'>, field: string): string | undefined {
  for (const name in groups) if (field in (groups[name]?.shape ?? {})) return name
  return undefined
}

/** The flat value of a kind: every field optional, blank = absent. */
export type ValueOf<K extends { readonly schema: z.ZodType }> = z.output<K['schema']>

/** Groups as `defineKind` wants them. */
export const group = <S extends z.core.$ZodShape>(
  owner: GroupOwner,
  travels: Travel,
  shape: S,
): GroupDefinition<S> => ({ owner, travels, sealed: false, shape })

/** A group that is sealed at rest and never leaves the office. */
export const sealedGroup = <S extends z.core.$ZodShape>(owner: GroupOwner, shape: S): GroupDefinition<S> => ({
  owner,
  travels: 'office',
  sealed: true,
  shape,
})
