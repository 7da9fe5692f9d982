import { RecordField } from '../form/record-field'
import { useRecordFormContext } from '../form/record-form-context'
import { useClusterChoices } from './cluster-choices'

/** A field of the form around it that names an industrial cluster. */
export function ClusterField({ name }: { readonly name: 'cluster' | 'secondCluster' }) {
  const { defaultValues } = useRecordFormContext().methods.formState
  return <RecordField name={name} choices={useClusterChoices(defaultValues?.[name])} />
}
