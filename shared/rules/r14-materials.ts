import { DOSSIER_MATERIALS } from '../codes/dossier-materials'
import type { Dossier } from '../records/dossier'
import type { Rule, RuleContext } from './context'
import { applicationsOf } from './establishment'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged, later } from './force'
import { parameterOn } from './parameters'

/**
 * 第十四条: an application for a **municipal-level** association comes with five written materials. It binds those
 * applications only; a district that asks for materials says so in measures of its own (第四十三条).
 */
export const materials: Rule = (about, context) =>
  applicationsOf(about).flatMap((dossier) => {
    const { appliedOn } = dossier.value
    if (appliedOn === undefined || !isJudged(appliedOn)) return []
    const level = dossier.value.level ?? about.association.level
    if (level === 'municipal') return municipal(about, dossier)
    return level === 'district' ? ofDistrict(about, dossier, context) : []
  })

function municipal(about: AssociationFacts, { id, value }: Known<Dossier>): readonly Finding[] {
  const { appliedOn, decidedOn, materials: received = [] } = value
  if (appliedOn === undefined) return []
  const record = { kind: 'dossier', id } as const
  if (received.length === 0) {
    return [found(about, 'materials-unknown', { record, facts: { appliedOn }, lacking: ['materials'] })]
  }
  const missing = DOSSIER_MATERIALS.map(({ code }) => code).filter(
    (code) => !received.some((material) => material.code === code),
  )
  if (missing.length === 0) return []
  return decidedOn === undefined
    ? [
        found(about, 'materials-outstanding', {
          record,
          facts: { missing, received: DOSSIER_MATERIALS.length - missing.length },
          since: appliedOn,
        }),
      ]
    : [
        found(about, 'materials-not-submitted', {
          record,
          facts: { missing, decidedOn },
          since: later(appliedOn, decidedOn),
        }),
      ]
}

function ofDistrict(
  about: AssociationFacts,
  { id, value }: Known<Dossier>,
  { today, parameters }: RuleContext,
): readonly Finding[] {
  const own = parameterOn(parameters, 'districtMaterials', { today, office: about.office })
  if (own.documentNumber === undefined || value.decidedOn !== undefined) return []
  const missing = own.value.filter(
    (name) => !(value.materials ?? []).some((material) => material.code === name),
  )
  if (missing.length === 0) return []
  const facts = { missing, documentNumber: own.documentNumber }
  return [found(about, 'district-materials-outstanding', { record: { kind: 'dossier', id }, facts })]
}
