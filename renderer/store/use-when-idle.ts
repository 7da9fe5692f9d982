import { useEffect, useState } from 'react'

/** `false` until the page has nothing better to do, at most `timeout` milliseconds; then `true`. */
export function useWhenIdle(timeout: number): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout })
    return () => cancelIdleCallback(waiting)
  }, [timeout])
  return isIdle
}
