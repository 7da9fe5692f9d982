import { useEffect, useState } from 'react'

/** Whether this PC has a camera now; follows one that is plugged in or pulled out. */
export function useHasCamera(): boolean {
  const [has, setHas] = useState(false)
  useEffect(() => {
    let left = false
    const look = async (): Promise<void> => {
      const devices = await navigator.mediaDevices.enumerateDevices()
      if (!left) setHas(devices.some(({ kind }) => kind === 'videoinput'))
    }
    const changed = (): void => void look()
    changed()
    navigator.mediaDevices.addEventListener('devicechange', changed)
    return () => {
      left = true
      navigator.mediaDevices.removeEventListener('devicechange', changed)
    }
  }, [])
  return has
}
