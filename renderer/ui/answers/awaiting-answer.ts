import type { RecordView } from '../../store/store-face'

/** How a proposal of a district stands with 市科协. */
export const proposalState = ({ value }: RecordView<'proposal'>): 'open' | 'accepted' | 'declined' =>
  value.decision ?? 'open'

/** Whether 市科协 has not answered a report of a district; one without its day of reporting is still being written. */
export const isReportOpen = ({ office, value }: RecordView<'situation-report'>, own: string): boolean =>
  office !== own &&
  value.reportedOn !== undefined &&
  value.answeredOn === undefined &&
  value.answer === undefined
