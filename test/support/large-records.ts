import type { GroupValue, RecordState } from '../../shared/records/version'

/*
 * A register of as many records as one wishes, of the kinds that a bundle carries: an association, an evaluation of it
 * and fifty answers, over and over. Read by the benchmark's page and by the process that measures.
 */

const ANSWERS = 50
/** Records of one association: any other number leaves answers at the end whose evaluation is missing. */
export const AN_ASSOCIATION = ANSWERS + 2

/** The `index`-th of them as PC `replica` of `office` wrote it. A child comes before its parent now and then. */
export function largeRecord(index: number, office: string, replica: string): RecordState {
  const [number, place] = [Math.floor(index / AN_ASSOCIATION), index % AN_ASSOCIATION]
  const counter = index + 1
  const version = {
    dot: { replica, counter },
    seen: { [replica]: counter },
    clock: `${1_760_000_000_000 + index}-00000`,
    operator: '王芳',
    epoch: 0,
  }
  const association = `large-${number}`
  const evaluation = `${association}:2026`
  const record = (kind: string, id: string, values: Readonly<Record<string, GroupValue>>): RecordState => {
    const groups = Object.entries(values).map(([name, value]) => [name, [{ version, value }]] as const)
    return { kind, id, office, groups: Object.fromEntries(groups) }
  }
  if (place === ANSWERS) {
    const name = `重庆样例第${number}号科技股份有限公司企业科协`
    return record('association', association, {
      core: { name, hostName: name.slice(0, -4), localOffice: office, employees: 300 + (number % 900) },
    })
  }
  if (place === ANSWERS + 1) {
    return record('evaluation', evaluation, { core: { associationId: association, year: 2026 } })
  }
  const indicator = `A${place + 1}`
  return record('answer', `${evaluation}:${indicator.toLowerCase()}`, {
    scores: { evaluationId: evaluation, indicator, self: (index * 37) % 400, site: (index * 41) % 400 },
    note: { note: `第 ${index} 条：查阅会议记录、经费凭证与照片，与自评一致。` },
  })
}
