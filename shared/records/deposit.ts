import { z } from 'zod'
import { defineKind, group, type ValueOf } from './define-kind'
import { day, line } from './fields'
import { typed } from './field-type'

/**
 * 寄存: a snapshot that a district hands to 市科协 for safekeeping. The file is sealed to the district's own keys; the
 * record says which file it is, so that 市科协 knows whose it keeps although it cannot open it.
 */
export const deposit = defineKind({
  kind: 'deposit',
  groups: {
    core: group('custodian', 'municipal', {
      madeOn: day(),
      name: line(200),
      /** Of the file, 64 hexadecimal digits. Not named `hash`: the file travels by itself, not with bundles. */
      fileSum: line(64),
      bytes: typed(z.int().min(0).max(4_294_967_295), { type: 'count' as const, min: 0, max: 4_294_967_295 }),
      pcName: line(40),
    }),
    keeping: group('city', 'municipal', {
      keptOn: day(),
      returnedOn: day(),
      /** Deleted at 市科协, because newer ones of the same office lie there. */
      droppedOn: day(),
    }),
  },
  required: ['madeOn', 'fileSum'],
})

export type Deposit = ValueOf<typeof deposit>
