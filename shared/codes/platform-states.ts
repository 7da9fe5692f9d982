import type { Code, CodeOf } from './code-list'

/** State on 园企科协办事大厅 (《实施细则》第十五条, 通知三（二）). */
export const PLATFORM_STATES = [
  { code: 'unregistered', name: '未注册', aliases: ['否', '没有'] },
  { code: 'registered', name: '已注册', aliases: ['是', '有'] },
  { code: 'complete', name: '已注册且信息完善', aliases: ['信息完善'] },
] as const satisfies readonly Code[]

export type PlatformState = CodeOf<typeof PLATFORM_STATES>
