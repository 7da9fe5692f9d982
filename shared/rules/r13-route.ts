import type { HostTag } from '../codes/host-tags'
import type { Rule } from './context'
import { establishmentOf } from './establishment'
import { found } from './finding'
import { stageOf } from './stage'

/** 中央在渝二级企业、市属国有企业、大型民营企业. 在渝央企 is wider than the first and does not stand for it. */
export const MUNICIPAL_ROUTE: readonly HostTag[] = [
  'central-second-tier',
  'municipal-state-owned',
  'large-private',
]

/**
 * 第十三条: such hosts with sci-tech workers of a certain scale apply to 市科协, 原则上. The scale is not given and
 * 原则上 allows exceptions, so this is never more than a reminder.
 */
export const route: Rule = (about) => {
  const { association } = about
  const { actOn, judged } = establishmentOf(about)
  const isOpen = stageOf(association) === 'founding' && actOn === undefined
  if (association.level !== 'district' || !(judged || isOpen)) return []
  const tag = MUNICIPAL_ROUTE.find((wanted) => association.hostTags?.includes(wanted))
  return tag === undefined ? [] : [found(about, 'municipal-route', { facts: { tag }, since: actOn })]
}
