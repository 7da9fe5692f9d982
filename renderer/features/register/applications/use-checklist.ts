import type { Dossier } from '../../../../shared/records/dossier'
import { checklistOf, type Checklist } from '../../../../shared/rules/checklist'
import { parameterVersions } from '../../../../shared/rules/office-choices'
import { parameterOn } from '../../../../shared/rules/parameters'
import { useRecords } from '../../../store/hooks'
import { today } from '../../../ui/today'

/** The checklist of an application in the custody of `office`; `undefined` while its matter is not known. */
export function useChecklist(dossier: Dossier, office: string): Checklist | undefined {
  const parameters = useRecords('parameter') ?? []
  const own = parameterOn(parameterVersions(parameters), 'districtMaterials', { today: today(), office })
  return checklistOf(dossier, own.documentNumber === undefined ? [] : own.value)
}
