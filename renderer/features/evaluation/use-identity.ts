import { useEffect, useState } from 'react'
import type { DeskIdentity } from '../../../shared/ipc/keys'
import { bridge } from '../../bridge'

/** Who this PC is; `undefined` until the main process has answered. */
export function useIdentity(): DeskIdentity | undefined {
  const [identity, setIdentity] = useState<DeskIdentity>()
  useEffect(() => {
    let left = false
    const read = async (): Promise<void> => {
      const status = await bridge['keys.status']()
      if (!left && status.ok) setIdentity(status.value.identity)
    }
    void read()
    return () => {
      left = true
    }
  }, [])
  return identity
}
