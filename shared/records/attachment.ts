import { z } from 'zod'
import { FILE_TYPES } from '../codes/file-types'
import { defineKind, group, type Travel, type ValueOf } from './define-kind'
import { count, day, fileHash, line, oneOf, recordId } from './fields'
import { typed } from './field-type'

/** Bytes of a kept file, up to what one frame of a bundle can carry. */
const fileBytes = () =>
  typed(
    z
      .int()
      .min(0)
      .max(64 * 1024 * 1024),
    { type: 'count' as const, min: 0, max: 64 * 1024 * 1024 },
  )

/** What is said of a file; the file itself lies sealed under its hash, as the main process keeps it. */
const content = () => ({
  /** SHA-256 of what is kept. */
  hash: fileHash(),
  /** SHA-256 of the file as it came: the same picture is recognised even if it was drawn anew differently. */
  source: fileHash(),
  fileType: oneOf(FILE_TYPES),
  name: line(200),
  bytes: fileBytes(),
  /** Of a picture, in pixels. */
  width: count(),
  height: count(),
  addedOn: day(),
})

const file = (travels: Travel) => ({
  core: group('custodian', travels, {
    /** The record it belongs to. */
    recordKind: line(40),
    recordId: recordId(),
    /** For an application: which material this is, a code or name of its checklist (第十四条). */
    material: line(120),
    description: line(300),
    ...content(),
  }),
})

const parent = { kindField: 'recordKind', field: 'recordId' } as const
const required = ['recordKind', 'recordId', 'hash', 'fileType', 'name', 'addedOn'] as const

/**
 * 附件 of any record that goes to 市科协: it goes where its record goes. Whoever adds it has it in custody, so that a
 * district can add to what 市科协 registered and the other way round.
 */
export const attachment = defineKind({ kind: 'attachment', parent, groups: file('municipal'), required })

/** 附件 of a record that never leaves the office (members, letters): it does not leave either. */
export const officeAttachment = defineKind({
  kind: 'office-attachment',
  parent,
  groups: file('office'),
  required,
})

/**
 * 附件 of what 市科协 sends or asks: one for each district, because a record of 市科协's own custody reaches no district.
 * The file itself lies once.
 */
export const requestFile = defineKind({
  kind: 'request-file',
  parent: { kind: 'city-request', field: 'requestId' },
  groups: { core: group('city', 'municipal', { requestId: recordId(), ...content() }) },
  required: ['requestId', 'hash', 'fileType', 'name', 'addedOn'],
})

export type Attachment = ValueOf<typeof attachment>
