import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { KINDS, type Kind } from '../../../../shared/records/kinds'
import { useTyped } from '../../../ui/form/unsaved'
import type { FormValues, RecordFormState } from '../../../ui/form/use-record-form'

/** Fields of a second kind inside of a form that saves them with its own: checked in the same way, saved by the form around them. */
export function usePartForm(kind: Kind, initial: Readonly<FormValues> = {}): RecordFormState {
  const methods = useForm<FormValues>({
    defaultValues: { ...initial },
    resolver: zodResolver(KINDS[kind].schema as unknown as z.ZodType<FormValues, FormValues>),
    mode: 'onTouched',
  })
  const dirty = Object.keys(methods.formState.dirtyFields).length > 0
  useTyped(dirty)
  return {
    kind,
    must: [],
    methods,
    dirty,
    saving: false,
    failure: undefined,
    refusal: undefined,
    savedAt: undefined,
    submit: () => Promise.resolve(false),
    followed: 0,
  }
}
