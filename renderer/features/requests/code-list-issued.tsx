import { useEffect } from 'react'
import { Link } from 'wouter'
import { fieldLabel } from '../../text/fields'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { FieldRow } from '../../ui/form/field-row'
import { useRecordFormContext } from '../../ui/form/record-form-context'
import { namesIn, type CodeList } from './issued-code-list'

/** The list of 市科协's settings, which is issued as it stands; a blank title is filled in from it. */
export function CodeListIssued({ list }: { readonly list: CodeList | undefined }) {
  const { getValues, setValue } = useRecordFormContext().methods
  const year = list?.novaYear
  useEffect(() => {
    if (year !== undefined && getValues('title') === undefined)
      setValue('title', TEXT.codeListTitle(year), { shouldDirty: true })
  }, [year, getValues, setValue])
  return (
    <FieldRow
      id="code-list"
      label={fieldLabel('city-request', 'novaNames')}
      hint={list === undefined ? <Link href="/settings">{TEXT.codeListSettings}</Link> : TEXT.codeListHint}
    >
      <output id="code-list" className="plain">
        {list === undefined ? TEXT.codeListNone : namesIn(list).join('、')}
      </output>
    </FieldRow>
  )
}
