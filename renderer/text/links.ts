/** Words of what is linked to an association: service points, superior and subordinate ones, memberships. */
export const LINKS_TEXT = {
  points: '服务点',
  group: '集团内隶属（《实施细则》第十六条）',
  memberships: '团体会员与联合会（《实施细则》第十七条）',
  parent: '上级科协组织',
  children: '下级科协组织',
  parentEnterprise: '上级企业',
  none: '—',
} as const
