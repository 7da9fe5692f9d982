import { createContext, useContext } from 'react'
import type { RecordFormState } from './use-record-form'

export const RecordFormContext = createContext<RecordFormState | undefined>(undefined)

/** The form around a field. */
export function useRecordFormContext(): RecordFormState {
  const form = useContext(RecordFormContext)
  if (form === undefined) throw new Error('a record field outside of a record form')
  return form
}
