import type { Code } from './code-list'
import { DOSSIER_MATERIALS } from './dossier-materials'
import type { DossierMatter } from './dossier-matters'

const [REQUEST, CHARTER, , CANDIDATES] = DOSSIER_MATERIALS

/** For an establishment by filing (第十四条 leaves the way to the district): 本方案. */
export const FILING_MATERIALS: readonly Code[] = [
  { code: REQUEST.code, name: '建立企业科协的备案申请' },
  { code: CHARTER.code, name: CHARTER.name },
  { code: CANDIDATES.code, name: '企业科协负责人名单' },
]

/**
 * Where the documents name no materials, what a checklist begins with: 本方案, until the office keeps a list of its own.
 * Only the report after a congress rests on an article (第二十六条: 选举结果和章程修改等基本情况).
 */
export const PROPOSED_MATERIALS: Readonly<Record<DossierMatter, readonly Code[]>> = {
  establish: DOSSIER_MATERIALS,
  change: [
    { code: 'change-request', name: '变更申请' },
    { code: 'change-decision', name: '会员代表大会或委员会的决定' },
  ],
  transfer: [
    { code: 'transfer-request', name: '转隶申请' },
    { code: 'address-proof', name: '注册地变更证明' },
  ],
  deregister: [
    { code: 'deregister-request', name: '注销申请' },
    { code: 'ground-proof', name: '注销事由的证明（解散决定、依托单位注销证明等）' },
  ],
  'group-membership': [{ code: 'membership-request', name: '团体会员入会申请' }],
  'congress-report': [
    { code: 'election-result', name: '选举结果' },
    { code: 'charter-changes', name: '章程修改情况' },
  ],
}
