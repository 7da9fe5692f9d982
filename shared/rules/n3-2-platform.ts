import type { Rule } from './context'
import { found } from './finding'
import { NOTICE_IN_FORCE } from './force'

/**
 * 48号文三（二） with 第十五条: the district urges the associations of its place, municipal-level ones too, onto
 * 园企科协办事大厅 and to complete their data there. The duty is the local office's, so it is the one reminded.
 */
export const platform: Rule = (about, { today }) => {
  if (today < NOTICE_IN_FORCE) return []
  const { platformState } = about.association
  if (platformState === undefined) {
    return [found(about, 'platform-unknown', { facts: {}, lacking: ['platform-state'] })]
  }
  if (platformState === 'unregistered') return [found(about, 'platform-unregistered', { facts: {} })]
  return platformState === 'registered' ? [found(about, 'platform-incomplete', { facts: {} })] : []
}
