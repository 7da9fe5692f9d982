import type { DeskIdentity } from '../../../shared/ipc/keys'
import type { RosterView } from '../../../shared/ipc/trust'

/** What people call a PC: this one as it calls itself, also under its former keys; another as the roster lists it. */
export function pcName(
  pc: string | undefined,
  { pcId, pcName: own, formerPcs = [] }: Pick<DeskIdentity, 'pcId' | 'pcName' | 'formerPcs'>,
  roster: RosterView | undefined,
): string | undefined {
  if (pc === undefined) return undefined
  if (pc === pcId || formerPcs.includes(pc)) return own
  return roster?.offices.flatMap(({ pcs }) => pcs).find((listed) => listed.pc === pc)?.name
}
