import type { Code, CodeOf } from './code-list'

/**
 * The state of an association. Rectification, warning and revocation are handlings of 《实施细则》第十九条 by the
 * approving office; deregistration is applied for (第十九条); a transfer moves it to another district (第三条).
 */
export const ASSOCIATION_STATUSES = [
  { code: 'preparing', name: '筹建', aliases: ['筹建中'] },
  { code: 'active', name: '正常', aliases: ['正常运行', '在册'] },
  { code: 'rectification', name: '限期整改', aliases: ['整改', '整改中'] },
  { code: 'warning', name: '警告' },
  { code: 'revoked', name: '撤销', aliases: ['已撤销'] },
  { code: 'deregistered', name: '注销', aliases: ['已注销'] },
  { code: 'transferred', name: '转出', aliases: ['已转出', '转隶', '已转隶'] },
] as const satisfies readonly Code[]

export type AssociationStatus = CodeOf<typeof ASSOCIATION_STATUSES>
