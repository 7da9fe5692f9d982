import type { Session } from 'electron'
import type { Log } from '../log'
import { mayBeRequested } from '../origin'

/** What no page may do, whatever it contains: permissions, devices, network, downloads. */
export function guardSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const cancel = !mayBeRequested(url)
    if (cancel) log.warn('network.refused', { type: resourceType })
    answer({ cancel })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('download.refused')
  })
}
