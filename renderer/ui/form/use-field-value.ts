import { useWatch } from 'react-hook-form'
import { useRecordFormContext } from './record-form-context'
import type { FormValues } from './use-record-form'

/**
 * What the form around holds in a field; blank is `undefined`. Not the library's `field.value`: to it a blank is no
 * value, for which it gives the one that the form began with, so that what was emptied would stand there again.
 */
export function useFieldValue(name: string): unknown {
  const { control } = useRecordFormContext().methods
  return useWatch({ control, compute: (values: FormValues) => values[name] })
}
