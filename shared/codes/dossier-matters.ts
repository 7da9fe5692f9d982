import type { Code, CodeOf } from './code-list'

/** What an application is about (《实施细则》第三、十四、十七、十九、二十六条). */
export const DOSSIER_MATTERS = [
  { code: 'establish', name: '建立' },
  { code: 'change', name: '变更' },
  { code: 'transfer', name: '转隶' },
  { code: 'deregister', name: '注销' },
  { code: 'group-membership', name: '团体会员' },
  { code: 'congress-report', name: '换届报送' },
] as const satisfies readonly Code[]

export type DossierMatter = CodeOf<typeof DOSSIER_MATTERS>
