import type { Code } from '../codes/code-list'
import { DOSSIER_MATERIALS } from '../codes/dossier-materials'
import { FILING_MATERIALS, PROPOSED_MATERIALS } from '../codes/proposed-materials'
import type { Dossier } from '../records/dossier'

/** What an application comes with. `article-14` binds; `office` stands in measures of the office; else 本方案. */
export interface Checklist {
  readonly materials: readonly Code[]
  readonly source: 'article-14' | 'article-26' | 'office' | 'proposed'
}

/**
 * The materials by matter, level and way. The five of 第十四条 bind municipal-level establishments only; for its own a
 * district asks what its measures say (`own`, the parameter 申请材料清单, 第四十三条).
 */
export function checklistOf(dossier: Dossier, own: readonly string[]): Checklist | undefined {
  const { matter, level, approvalMode } = dossier
  if (matter === undefined) return undefined
  if (matter !== 'establish') {
    const source = matter === 'congress-report' ? 'article-26' : 'proposed'
    return { materials: PROPOSED_MATERIALS[matter], source }
  }
  if (level === 'municipal') return { materials: DOSSIER_MATERIALS, source: 'article-14' }
  if (own.length > 0) return { materials: own.map(asMaterial), source: 'office' }
  const materials = approvalMode === 'filing' ? FILING_MATERIALS : PROPOSED_MATERIALS.establish
  return { materials, source: 'proposed' }
}

/** A material of the office's own goes by its name, as `district-materials-outstanding` reads it. */
const asMaterial = (name: string): Code => ({ code: name, name })

/** The materials of a checklist that were not received yet. */
export const outstanding = (
  { materials }: Checklist,
  { materials: received = [] }: Dossier,
): readonly Code[] => materials.filter(({ code }) => !received.some((material) => material.code === code))
