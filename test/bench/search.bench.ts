import { associationViews } from '../../renderer/store/association-view'
import { filtered, NO_FILTER } from '../../renderer/features/register/list/association-filter'
import { listed } from '../../renderer/features/register/list/listed-association'
import { filteredMembers, NO_MEMBER_FILTER } from '../../renderer/features/register/members/member-filter'
import type { RecordView } from '../../renderer/store/store-face'
import { PinyinBook } from '../../renderer/ui/search/pinyin-book'
import { Searcher } from '../../renderer/ui/search/searcher'
import { byText, ordered } from '../../renderer/ui/table-column'
import { spokenInPlace } from '../support/spoken'
import { timed, type BenchCase } from './bench-case'
import { syntheticMembers, syntheticRegister } from './synthetic-register'

const ASSOCIATIONS = 5000
const MEMBERS = 50_000
/** As many rows as a screen shows. */
const SHOWN = 40
/** By name, pinyin, initials and number. */
const QUERIES = ['样例第4711号', 'yanglidi', 'wxj', '2020-4242', '梅晨', 'zhaojianguo']
const ORDER = { key: 'name', down: false }
const COLUMNS = [
  {
    key: 'name',
    title: '',
    cell: () => '',
    order: byText(({ value }: ReturnType<typeof listed>) => value.name),
  },
]

interface Prepared {
  readonly associations: readonly ReturnType<typeof listed>[]
  readonly members: readonly RecordView<'member'>[]
  readonly text: string
}

type Searchers = readonly [ofAssociations: Searcher, ofMembers: Searcher]

const spoken = spokenInPlace()
const WARM: Searchers = [new Searcher(spoken), new Searcher(spoken)]
let kept: Prepared | undefined

function prepared(): Prepared {
  if (kept !== undefined) return kept
  const associations = associationViews(syntheticRegister(ASSOCIATIONS).associations, []).map(listed)
  const members = syntheticMembers(MEMBERS, ASSOCIATIONS)
  const names = [...associations, ...members].map(({ value }) => value.name ?? '')
  kept = { associations, members, text: names.join('\n') }
  return kept
}

/** Both lists narrowed to what is typed, the associations in their order, and their first rows. */
function firstRows(query: string, [ofAssociations, ofMembers]: Searchers): number {
  const { associations, members } = prepared()
  const found = filtered(associations, { ...NO_FILTER, query }, ofAssociations, new Map())
  const people = filteredMembers(members, { ...NO_MEMBER_FILTER, query }, ofMembers)
  return ordered(found, COLUMNS, ORDER).slice(0, SHOWN).length + people.slice(0, SHOWN).length
}

/** A book whose worker has not answered yet. */
const unwritten = (): PinyinBook =>
  new PinyinBook(() => ({ ask: async () => new Promise(() => undefined), close: () => undefined }))

/** The floor: each query sought from the first to the last character of all names as one string. */
const scan = async (): Promise<readonly number[]> => {
  const { text } = prepared()
  const times: number[] = []
  for (const query of QUERIES) times.push(await timed(() => text.lastIndexOf(`\u0000${query}`)))
  return times
}

export const CASES: readonly BenchCase[] = [
  {
    name: 'search',
    subject: `a keystroke in ${ASSOCIATIONS} associations and ${MEMBERS} members, by name, pinyin, initials or number, to the first rows`,
    floor: 'one scan of all names as one string',
    statistic: 'median',
    rounds: 9,
    prepare: async () => {
      for (const query of QUERIES) firstRows(query, WARM)
      return Promise.resolve()
    },
    measure: async () => {
      const times: number[] = []
      for (const query of QUERIES) times.push(await timed(() => firstRows(query, WARM)))
      return times
    },
    measureFloor: scan,
  },
  {
    name: 'search-first',
    subject: 'the first keystroke of pinyin, when nothing is prepared, until the page answers the next key',
    floor: 'one scan of all names as one string',
    statistic: 'median',
    rounds: 3,
    measure: async () => {
      const book = unwritten()
      const cold: Searchers = [new Searcher(book), new Searcher(book)]
      return [await timed(() => firstRows('yanglidi', cold))]
    },
    measureFloor: scan,
  },
]
