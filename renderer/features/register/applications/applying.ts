import type { Association } from '../../../../shared/records/association'
import type { RecordView } from '../../../store/store-face'

/** An application with the association it is about and the office that handles it. */
export interface Applying {
  readonly dossier: RecordView<'dossier'>
  readonly association: { readonly id: string; readonly office: string; readonly value: Association }
  /** Id and name of the office at this desk. */
  readonly office: string
  readonly officeName: string
}
