import type { Code } from '../codes/code-list'
import { DOSSIER_MATERIALS } from '../codes/dossier-materials'
import { FILING_MATERIALS, PROPOSED_MATERIALS } from '../codes/proposed-materials'
import type { Dossier } from '../records/dossier'

/** Lists that the office keeps itself, by `checklistKey`: names of materials. */
export type OwnChecklists = Readonly<Record<string, readonly string[]>>

/** What an application comes with. `article-14` binds; the rest is the office's, or 本方案 until it has one. */
export interface Checklist {
  readonly materials: readonly Code[]
  readonly source: 'article-14' | 'article-26' | 'office' | 'proposed'
}

/** The list of its own that an office keeps for a matter and, on establishing, a way. */
export const checklistKey = ({ matter, approvalMode }: Dossier): string | undefined => {
  if (matter === undefined) return undefined
  return matter === 'establish' ? `${matter}/${approvalMode ?? 'approval'}` : matter
}

/**
 * The materials by matter, level and way. The five of 第十四条 bind municipal-level establishments only; everything else
 * is for the office to say.
 */
export function checklistOf(dossier: Dossier, own: OwnChecklists): Checklist | undefined {
  const { matter, level, approvalMode } = dossier
  const key = checklistKey(dossier)
  if (matter === undefined || key === undefined) return undefined
  if (matter === 'establish' && level === 'municipal') {
    return { materials: DOSSIER_MATERIALS, source: 'article-14' }
  }
  const names = own[key]
  if (names !== undefined) return { materials: names.map(asMaterial), source: 'office' }
  if (matter === 'establish' && approvalMode === 'filing') {
    return { materials: FILING_MATERIALS, source: 'proposed' }
  }
  const source = matter === 'congress-report' ? 'article-26' : 'proposed'
  return { materials: PROPOSED_MATERIALS[matter], source }
}

/** A material of the office's own goes by its name, as `district-materials-outstanding` reads it. */
const asMaterial = (name: string): Code => ({ code: name, name })

/** The materials of a checklist that were not received yet. */
export const outstanding = (
  { materials }: Checklist,
  { materials: received = [] }: Dossier,
): readonly Code[] => materials.filter(({ code }) => !received.some((material) => material.code === code))
