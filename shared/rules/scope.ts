import type { Association } from '../records/association'
import type { HostTag } from '../codes/host-tags'

/**
 * How 《实施细则》 concerns an association.
 * `bound`: an enterprise's own (第一条). `reference`: zones, maker spaces and joint bodies may follow it (第四十四条),
 * so a breach is a reminder. `outside`: a chamber's, which only 48号文 speaks of. `unknown`: its kind is not known.
 */
export type Scope = 'bound' | 'reference' | 'outside' | 'unknown'

/** Hosts of the kind 第四十四条 lists: 企业密集区域和众创空间等新经济组织; 等 leaves it open, so doubt goes to reference. */
const REFERENCE_HOSTS: ReadonlySet<HostTag> = new Set(['national-park', 'incubator', 'maker-space'])

/** The scope by kind and host. */
export function scopeOf({ kind, hostTags = [] }: Association): Scope {
  if (kind === undefined) return 'unknown'
  if (kind === 'chamber') return 'outside'
  const isOwn = kind === 'enterprise' && !hostTags.some((tag) => REFERENCE_HOSTS.has(tag))
  return isOwn ? 'bound' : 'reference'
}
