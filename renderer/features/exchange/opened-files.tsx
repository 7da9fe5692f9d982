import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { events } from '../../bridge'

/** A .kxb that was opened from outside (double click, second start) shows its preview. */
export function OpenedFiles() {
  const [, goTo] = useLocation()
  useEffect(() => events.on('file-opened', ({ token }) => goTo(`/exchange/import/${token}`)), [goTo])
  return null
}
