import type { Session } from 'electron'
import type { Log } from '../log'
import { mayBeRequested } from '../origin'
import { mayUseCamera } from './camera'

/** What no page may do, whatever it contains: permissions (but the camera's picture), devices, network, downloads. */
export function guardSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { isMainFrame, requestingUrl: from } = details
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    answer(mayUseCamera(permission, { isMainFrame, from, kinds }))
  })
  session.setPermissionCheckHandler((_contents, permission, from, { isMainFrame, mediaType }) =>
    mayUseCamera(permission, { isMainFrame, from, kinds: mediaType === undefined ? [] : [mediaType] }),
  )
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
