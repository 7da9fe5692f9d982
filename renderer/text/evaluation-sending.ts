import type { EvaluationStep } from '../../shared/codes/evaluation-steps'
import { awaitsRework } from '../../shared/evaluation/steps'
import type { Evaluation } from '../../shared/records/evaluation'

/** Words about the way of an evaluation to 市科协. */
export const SENDING_TEXT = {
  title: '报送市科协',
  note: '定级后随下一个数据包自动报送，无须设置；市科协接收或退回后，随其数据包带回。',
  waiting: '尚未报送',
  export: '去导出',
  sent: (day: string) => `${day} 随数据包报送`,
  received: (day: string) => `${day} 市科协接收`,
  returned: (day: string, reason: string) => `${day} 市科协退回：${reason}`,
  badge: (count: number) => `${count} 份退回`,
  notice: (name: string, reason: string) => `市科协退回了 ${name} 的年度评估：${reason}`,
  others: (count: number) => `另有 ${count} 份，见“年度评估”。`,
  open: '去修改',
} as const

/** What stands beside the step once 市科协 has to do with an evaluation: since when, or why it was returned. */
export function sendingText(
  step: EvaluationStep | 'not-started',
  evaluation: Evaluation = {},
  sentOn: string | undefined,
): readonly string[] {
  const { receivedOn, returnedOn, returnReason } = evaluation
  if (step === 'returned' || awaitsRework(evaluation))
    return [SENDING_TEXT.returned(returnedOn ?? '', returnReason ?? '')]
  if (step === 'received' && receivedOn !== undefined) return [SENDING_TEXT.received(receivedOn)]
  return sentOn === undefined ? [] : [SENDING_TEXT.sent(sentOn)]
}
