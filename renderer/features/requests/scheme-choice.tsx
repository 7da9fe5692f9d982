import { Select } from 'antd'
import { Link } from 'wouter'
import { standingSchemes } from '../../../shared/evaluation/choose-scheme'
import type { Scheme } from '../../../shared/scoring/scheme'
import { useRecords } from '../../store/hooks'
import { refusalText } from '../../text/refusals'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useDesk } from '../../ui/desk-identity'
import { FieldRow } from '../../ui/form/field-row'
import { useRecordFormContext } from '../../ui/form/record-form-context'

/** Which of 市科协's published schemes is issued; what is left blank above it is filled in from it. */
export function SchemeChoice() {
  const { office } = useDesk().identity
  const records = useRecords('scheme') ?? []
  const { watch, getValues, setValue, formState } = useRecordFormContext().methods
  const schemes = standingSchemes(records.filter((one) => one.office === office).map(({ value }) => value))
  const chosen = watch('scheme') as Scheme | undefined
  const propose = (field: string, value: string | undefined): void => {
    if (getValues(field) === undefined && value !== undefined)
      setValue(field, value, { shouldDirty: true, shouldValidate: true })
  }
  const choose = (id: string): void => {
    const scheme = schemes.find((one) => one.id === id)
    setValue('scheme', scheme, { shouldDirty: true, shouldValidate: true })
    if (scheme === undefined) return
    propose('title', TEXT.schemeOf(scheme.name, scheme.version))
    propose('documentNumber', scheme.documentNumber)
  }
  const refused = formState.errors['scheme']?.message
  return (
    <FieldRow
      id="scheme"
      label={TEXT.scheme}
      starred
      error={typeof refused === 'string' ? refusalText(refused) : undefined}
      hint={
        schemes.length === 0 && (
          <>
            {TEXT.schemeNone} <Link href="/schemes">{TEXT.schemes}</Link>
          </>
        )
      }
    >
      <Select
        id="scheme"
        placeholder={TEXT.schemeChoose}
        disabled={schemes.length === 0}
        value={chosen?.id ?? null}
        onChange={choose}
        options={schemes.map(({ id, name, version }) => ({ value: id, label: TEXT.schemeOf(name, version) }))}
      />
    </FieldRow>
  )
}
