import { z } from 'zod'

/**
 * Who may write a field group.
 * `custodian`: the office that has custody of the record; `local-office`: the district that serves the association
 * (《实施细则》第三条); `city`: 市科协.
 */
export type GroupOwner = 'custodian' | 'local-office' | 'city'

/** Where a field group may go: `municipal` to 市科协 and back; `office` only to the PCs of the same office. */
export type Travel = 'municipal' | 'office'

export interface GroupDefinition<S extends z.core.$ZodLooseShape = z.core.$ZodLooseShape> {
  readonly owner: GroupOwner
  readonly travels: Travel
  /** Sealed (AES-GCM) before it reaches IndexedDB, journal or snapshot: phones, e-mails, notes about persons. */
  readonly sealed: boolean
  readonly shape: S
}

type Groups = Readonly<Record<string, GroupDefinition>>

/** All fields of all groups side by side: what a form, the importer and a screen work with. */
type FlatShape<G extends Groups> = {
  [F in AllFields<G>]: z.ZodOptional<FieldOf<G, F>>
}
type AllFields<G extends Groups> = { [K in keyof G]: keyof G[K]['shape'] }[keyof G] & string
type FieldOf<G extends Groups, F extends string> = {
  [K in keyof G]: F extends keyof G[K]['shape'] ? G[K]['shape'][F] : never
}[keyof G] extends infer T extends z.core.SomeType
  ? T
  : never

export interface KindDefinition<G extends Groups = Groups> {
  readonly kind: string
  /** The kind above, and the field that holds its id. */
  readonly parent: { readonly kind: string; readonly field: AllFields<G> } | undefined
  readonly groups: G
  /** Fields that must be known before the record counts as complete (★ of the field list). */
  readonly required: readonly AllFields<G>[]
  /** One schema for form, importer and bundle. Every field may be absent; one that is present must be well formed. */
  readonly schema: z.ZodObject<FlatShape<G>, z.core.$strict>
}

/** Defines a record kind. Field names are unique across its groups, so that the flat value is unambiguous. */
export function defineKind<const G extends Groups>(definition: {
  readonly kind: string
  readonly parent?: { readonly kind: string; readonly field: NoInfer<AllFields<G>> }
  readonly groups: G
  readonly required?: readonly NoInfer<AllFields<G>>[]
}): KindDefinition<G> {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, group] of Object.entries(definition.groups)) {
    for (const [field, type] of Object.entries(group.shape)) {
      if (field in shape) throw new Error(`field ${field} twice in ${definition.kind} (${name})`)
      shape[field] = z.optional(type as z.ZodType)
    }
  }
  return {
    kind: definition.kind,
    parent: definition.parent,
    groups: definition.groups,
    required: definition.required ?? [],
    schema: z.strictObject(shape) as unknown as KindDefinition<G>['schema'],
  }
}

/** The flat value of a kind: every field optional, blank = absent. */
export type ValueOf<K extends KindDefinition> = z.output<K['schema']>

/** Groups as `defineKind` wants them. */
export const group = <S extends z.core.$ZodLooseShape>(
  owner: GroupOwner,
  travels: Travel,
  shape: S,
): GroupDefinition<S> => ({ owner, travels, sealed: false, shape })

/** A group that is sealed at rest and never leaves the office. */
export const sealedGroup = <S extends z.core.$ZodLooseShape>(owner: GroupOwner, shape: S): GroupDefinition<S> => ({
  owner,
  travels: 'office',
  sealed: true,
  shape,
})
