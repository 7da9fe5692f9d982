import { findingsMemo, type RegisterViews } from '../../renderer/ui/findings/findings-memo'
import type { RecordView } from '../../renderer/store/store-face'
import { timed, type BenchCase } from './bench-case'
import { syntheticRegister, TODAY } from './synthetic-register'

const ASSOCIATIONS = 5000
const options = { today: TODAY }

/** Made when the first case asks for it: the other benches need not wait for it. */
let kept: { readonly register: RegisterViews; readonly text: string } | undefined
function prepared(): { readonly register: RegisterViews; readonly text: string } {
  if (kept === undefined) {
    const register = syntheticRegister(ASSOCIATIONS)
    // Without what the store adds for merging: the leaner the text, the harder the floor.
    const lists: readonly (readonly RecordView[])[] = Object.values(register)
    const bare = lists.flatMap((list) =>
      list.map(({ kind, id, office, value }) => ({ kind, id, office, value })),
    )
    kept = { register, text: JSON.stringify(bare) }
  }
  return kept
}

const parse = async (): Promise<readonly number[]> => {
  const { text } = prepared()
  return [await timed(() => JSON.parse(text) as unknown)]
}

/** The register after the nth edit: one meeting written anew. */
function edited(register: RegisterViews, edit: number): RegisterViews {
  const [first, ...others] = register.meetings
  if (first === undefined) return register
  const meeting = { ...first, arrival: 1_000_000 + edit, value: { ...first.value, present: edit % 16 } }
  return { ...register, meetings: [meeting, ...others] }
}

const memo = findingsMemo()
let edits = 0

export const CASES: readonly BenchCase[] = [
  {
    name: 'rules-all',
    subject: `all rules over ${ASSOCIATIONS} associations, grouping included`,
    floor: 'one JSON.parse of the same records',
    aim: 3,
    statistic: 'median',
    rounds: 9,
    measure: async () => {
      const { register } = prepared()
      return [await timed(() => findingsMemo()(register, options))]
    },
    measureFloor: parse,
  },
  {
    name: 'rules-after-edit',
    subject: `the same after one edit: one association of ${ASSOCIATIONS} judged again`,
    floor: 'one JSON.parse of the same records',
    aim: 3,
    statistic: 'median',
    rounds: 9,
    prepare: async () => {
      await timed(() => memo(prepared().register, options))
    },
    measure: async () => {
      const after = edited(prepared().register, (edits += 1))
      return [await timed(() => memo(after, options))]
    },
    measureFloor: parse,
  },
]
