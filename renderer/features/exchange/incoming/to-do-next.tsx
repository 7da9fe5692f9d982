import { AnswersNotice } from '../../../ui/answers/answers-notice'
import { DepositsNotice } from '../../../ui/deposits/deposits-notice'
import { ReturnedNotice } from '../../../ui/evaluation/returned-notice'
import { RequestsNotice } from '../../../ui/requests/requests-notice'
import { TasksNotice } from '../../../ui/tasks-notice'
import { TransfersNotice } from '../../../ui/transfers/transfers-notice'

/** What waits for this office now that bundles are in; the same stands on the first page. */
export const ToDoNext = () => (
  <>
    <RequestsNotice />
    <AnswersNotice />
    <ReturnedNotice />
    <TasksNotice />
    <TransfersNotice />
    <DepositsNotice />
  </>
)
