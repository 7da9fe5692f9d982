import type { Rule } from './context'
import { found } from './finding'

/**
 * 第三十九条: an enterprise with the means provides posts, rooms and equipment. Whether it has the means is its own to say,
 * so that there is neither post nor room is a hint, never a violation.
 */
export const means: Rule = (about) =>
  about.secretariats.flatMap(({ id, value: { fullTimePosts, hasRoom } }) =>
    fullTimePosts === 0 && hasRoom === false
      ? [found(about, 'secretariat-without-means', { record: { kind: 'secretariat', id }, facts: {} })]
      : [],
  )
