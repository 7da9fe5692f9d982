import { Button } from 'antd'
import { useState } from 'react'
import { bridge } from '../../bridge'
import { DEMO_TEXT as TEXT } from '../../text/demo'
import { OverPanel } from '../../ui/over-panel'
import { useSay } from '../../ui/say'
import './demo.css'

/** Says on every screen that everything on it is made up, and leads out. */
export function DemoBar() {
  const [leaving, setLeaving] = useState(false)
  const say = useSay()
  const go = async (where: 'leave' | 'discard'): Promise<void> => {
    const gone = await bridge['app.demo'](where)
    if (!gone.ok) say.failed(gone.failure)
  }
  return (
    <div className="demo-bar" role="note">
      <span>{TEXT.bar}</span>
      <Button size="small" onClick={() => setLeaving(true)}>
        {TEXT.leave}
      </Button>
      {leaving && (
        <OverPanel title={TEXT.leaveTitle} onClose={() => setLeaving(false)}>
          <p>{TEXT.leaveText}</p>
          <div className="demo-choices">
            <Button type="primary" onClick={() => void go('leave')}>
              {TEXT.keep}
            </Button>
            <Button danger onClick={() => void go('discard')}>
              {TEXT.discard}
            </Button>
            <Button onClick={() => setLeaving(false)}>{TEXT.stay}</Button>
          </div>
        </OverPanel>
      )}
    </div>
  )
}
