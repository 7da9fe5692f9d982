import { useChildren } from '../../../store/hooks'
import { TERM_TEXT } from '../../../text/terms'
import { RecordField } from '../../../ui/form/record-field'
import type { ChildKind, FieldsProps } from './child-kind'
import { fieldColumn, numberColumn } from '../../../ui/record/field-columns'

/** The terms of the association to choose from. */
export function TermField({ associationId }: { readonly associationId: string }) {
  const terms = useChildren('term', associationId) ?? []
  const choices = terms.map(({ id, value }) => ({
    value: id,
    label: TERM_TEXT.name(value.ordinal, value.congressOn),
  }))
  return <RecordField name="termId" choices={choices} />
}

const Fields = ({ above }: FieldsProps<'plan'>) => (
  <>
    <TermField associationId={above.id} />
    <RecordField name="matter" />
    <RecordField name="places" />
    <RecordField name="decidedOn" />
    <RecordField name="consentBody" />
    <RecordField name="consentOn" />
  </>
)

/** 产生方案 (《实施细则》第二十七、二十九、三十三条). */
export const PLAN: ChildKind<'plan'> = {
  kind: 'plan',
  Fields,
  first: () => ({}),
  must: ['matter'],
  firstOrder: { key: 'decidedOn', down: true },
  columns: [
    fieldColumn('plan', 'matter'),
    numberColumn('plan', 'places'),
    fieldColumn('plan', 'decidedOn', 110),
    fieldColumn('plan', 'consentBody', 140),
    fieldColumn('plan', 'consentOn', 110),
  ],
}
