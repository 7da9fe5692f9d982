import { schemeDraftSchema, schemeSchema } from '../scoring/scheme'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, recordId } from './fields'

/**
 * One version of the office's own evaluation scheme. 《实施细则》第四十条 names no indicators and 第四十三条 lets a
 * district set measures of its own. The draft is worked on in the office; publishing puts a frozen copy beside it, in a
 * group of its own, so that no later edit of the draft, here or on another PC, can touch what was published.
 */
export const scheme = defineKind({
  kind: 'scheme',
  groups: {
    draft: group('custodian', 'office', {
      draft: schemeDraftSchema,
      basedOn: recordId(),
    }),
    publication: group('custodian', 'municipal', {
      scheme: schemeSchema,
      publishedOn: day(),
    }),
    standing: group('custodian', 'municipal', { withdrawnOn: day() }),
  },
})

export type SchemeRecord = ValueOf<typeof scheme>

/** The record id of a version of a scheme. */
export const schemeRecordIdOf = (schemeId: string, version: number): string => `${schemeId}:${version}`
