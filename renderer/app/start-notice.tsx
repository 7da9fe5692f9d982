import { useState } from 'react'
import type { StartReport } from '../store/start-report'
import { APP_TEXT } from '../text/app'
import { startNotice } from '../text/start-report'
import { useDesk } from '../ui/desk-identity'
import { LinkButton } from '../ui/link-button'

/** Says what the start had to put right; stays until it is closed. What cannot be saved stays for good. */
export function StartNotice({ report }: { readonly report: StartReport }) {
  const [closed, setClosed] = useState(false)
  const notice = startNotice(report, useDesk().identity.role)
  if (notice === undefined || closed) return null
  return (
    <div className={`start-notice start-notice-${notice.tone}`} role="alert">
      <b>{notice.title}</b>
      <span>{notice.detail}</span>
      {notice.tone !== 'bad' && <LinkButton onClick={() => setClosed(true)}>{APP_TEXT.close}</LinkButton>}
    </div>
  )
}
