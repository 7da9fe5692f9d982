import type { IsoDate } from '../../../../shared/base/iso-date'
import type { RecordView } from '../../../store/store-face'
import { LETTER_TEXT as TEXT } from '../../../text/letters'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from '../parts/child-kind'
import { fieldColumn } from '../../../ui/record/field-columns'
import { isNumberTaken, proposedNumber, proposedSignature } from '../../../letters/next-number'
import { SaveLetter } from './save-letter'

const Fields = ({ record }: FieldsProps<'letter'>) => (
  <>
    {record !== undefined && <SaveLetter />}
    <RecordField name="letterKind" />
    <RecordField name="documentNumber" hint={TEXT.numberHint} />
    <RecordField name="datedOn" />
    <RecordField name="addressee" />
    <RecordField name="title" />
    <RecordField name="body" hint={TEXT.bodyHint} />
    <RecordField name="signedBy" />
    <RecordField name="copyTo" />
  </>
)

interface Writing {
  /** Every letter of the office. */
  readonly letters: readonly RecordView<'letter'>[]
  /** Name of the office. */
  readonly office: string
  readonly today: IsoDate
}

/** 文书: the letters about an association. A number is given once in an office. */
export const letterKind = ({ letters, office, today }: Writing): ChildKind<'letter'> => ({
  kind: 'letter',
  Fields,
  first: () => ({
    letterKind: 'other',
    datedOn: today,
    documentNumber: proposedNumber(letters, 'other', { day: today, office }),
    signedBy: proposedSignature(letters, office),
  }),
  must: ['letterKind', 'documentNumber', 'title'],
  refuse: ({ documentNumber }, id) =>
    documentNumber !== undefined && isNumberTaken(letters, documentNumber, id)
      ? { field: 'documentNumber', code: 'number-taken' }
      : undefined,
  firstOrder: { key: 'datedOn', down: true },
  columns: [
    fieldColumn('letter', 'datedOn', 110),
    fieldColumn('letter', 'letterKind', 120),
    fieldColumn('letter', 'documentNumber', 220),
    fieldColumn('letter', 'title'),
    fieldColumn('letter', 'addressee', 200),
  ],
})
