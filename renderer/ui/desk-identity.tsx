import { createContext, use } from 'react'
import type { DeskIdentity } from '../../shared/ipc/keys'

export interface DeskContextValue {
  readonly identity: DeskIdentity
  /** The demo district: everything here is made up, and every screen and print says so. */
  readonly demo: boolean
  /** After the operator's name was changed. */
  readonly onIdentity: (identity: DeskIdentity) => void
}

export const DeskContext = createContext<DeskContextValue | undefined>(undefined)

/** The office, the role, the operator and the name of this PC. */
export function useDesk(): DeskContextValue {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('useDesk before the keys are open')
  return desk
}
