import { DEMO_HOST_NAMES } from '../../text/demo-words'
import type { AssociationKind } from '../../../shared/codes/association-kinds'

/** What state a made-up association is in, so that every screen has something to show. */
export type DemoState =
  | 'good'
  | 'congress-overdue'
  | 'no-chair'
  | 'rectification'
  | 'warned'
  | 'host-dissolved'
  | 'preparing'
  | 'young'
  | 'municipal'
  | 'deregistered'

export interface DemoHost {
  readonly id: string
  readonly host: string
  readonly kind: AssociationKind
  readonly state: DemoState
  readonly employees: number
  readonly workers: number
  readonly tag: string
  readonly cluster: string
}

const host = (
  id: keyof typeof DEMO_HOST_NAMES,
  kind: AssociationKind,
  state: DemoState,
  [employees, workers]: readonly [number, number],
  tag: string,
  cluster: string,
): DemoHost => ({
  id: `demo-${id}`,
  host: DEMO_HOST_NAMES[id],
  kind,
  state,
  employees,
  workers,
  tag,
  cluster,
})

/** The hosts of the demo district, by kind and state. */
export const DEMO_HOSTS: readonly DemoHost[] = [
  host('yunling', 'enterprise', 'good', [860, 240], 'little-giant', 'equipment'),
  host('jialing', 'enterprise', 'good', [2300, 610], 'large-private', 'vehicles'),
  host('beishan', 'enterprise', 'congress-overdue', [410, 96], 'high-tech', 'materials'),
  host('qingshui', 'enterprise', 'good', [150, 72], 'high-tech', 'electronics'),
  host('hexie', 'enterprise', 'no-chair', [320, 210], 'high-tech', 'electronics'),
  host('wanlu', 'enterprise', 'rectification', [1900, 380], 'municipal-state-owned', 'equipment'),
  host('jinqiao', 'enterprise', 'warned', [260, 40], 'other', 'materials'),
  host('donghu', 'enterprise', 'host-dissolved', [35, 12], 'high-tech', 'materials'),
  host('xinyuan', 'enterprise', 'young', [480, 160], 'little-giant', 'vehicles'),
  host('lanhai', 'enterprise', 'preparing', [530, 205], 'high-tech', 'materials'),
  host('xingguang', 'park', 'good', [90, 1200], 'incubator', 'equipment'),
  host('yuhui', 'chamber', 'good', [20, 310], 'other', 'materials'),
  host('lianchuang', 'joint', 'congress-overdue', [40, 150], 'other', 'electronics'),
  host('changjiang', 'enterprise', 'municipal', [5200, 1400], 'central-second-tier', 'vehicles'),
  host('laocheng', 'enterprise', 'deregistered', [60, 15], 'other', 'electronics'),
]
