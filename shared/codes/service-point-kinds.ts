import type { Code, CodeOf } from './code-list'

/** Channels where no association can stand alone yet (《实施细则》第十八条; 48号文三(四)): listed, never counted as associations. */
export const SERVICE_POINT_KINDS = [
  { code: 'work-station', name: '工作站', aliases: ['科协工作站', '企业科协工作站'] },
  { code: 'liaison-station', name: '联络站', aliases: ['科协联络站', '企业科协联络站'] },
  { code: 'liaison-officer', name: '联络员', aliases: ['科协联络员', '企业科协联络员', '科协工作联络员'] },
] as const satisfies readonly Code[]

export type ServicePointKind = CodeOf<typeof SERVICE_POINT_KINDS>
