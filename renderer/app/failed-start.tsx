import { Button } from 'antd'
import type { Failure } from '../../shared/base/result'
import { UNLOCK_TEXT as TEXT } from '../text/unlock'
import { FailureNotice } from '../ui/failure-notice'
import { StartCard } from '../ui/start-card'

/** The program cannot open its data: why, and one thing to do. */
export const FailedStart = ({ failure }: { readonly failure: Failure }) => (
  <StartCard title={TEXT.openFailed}>
    <div className="start-body">
      <FailureNotice failure={failure} />
      <div className="buttons">
        <Button type="primary" onClick={() => location.reload()}>
          {TEXT.retry}
        </Button>
      </div>
    </div>
  </StartCard>
)
