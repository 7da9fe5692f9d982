import type { Basis, ProposalFacts } from '../../shared/evaluation/proposal-facts'
import type { Evidence } from '../../shared/records/answer'
import type { Kind } from '../../shared/records/kinds'
import { ACTIVITY_TASKS } from '../../shared/codes/activity-tasks'
import { ASSET_KINDS } from '../../shared/codes/asset-kinds'
import { POST_OFFICES } from '../../shared/codes/post-offices'
import { KIND_NAMES } from './fields'
import { PROPOSAL_TEXT } from './record-queries'
import { meetingName, TERM_TEXT } from './terms'

const MOST = 200

/**
 * A record that counts in one line, with no more of a person than stands in the register that travels. A roll is worded
 * as a number: its names never leave the office.
 */
export function basisText(basis: Basis, about: ProposalFacts): string {
  const text = textOf(basis, about)
  return (
    basis.adds > 1 && basis.kind !== 'member-summary' ? PROPOSAL_TEXT.adds(text, basis.adds) : text
  ).slice(0, MOST)
}

/** A record as it is attached: it keeps how the record read on that day. */
export const evidenceOf = (basis: Basis, about: ProposalFacts): Evidence => ({
  kind: basis.kind,
  id: basis.id,
  text: basisText(basis, about),
})

const nameIn = (
  list: readonly { readonly code: string; readonly name: string }[],
  code: string | undefined,
): string => list.find((entry) => entry.code === code)?.name ?? ''

/** Words that are there, with a space between; never empty. */
const joined = (fallback: string, ...words: readonly (string | undefined)[]): string => {
  const said = words.filter((word) => word !== undefined && word !== '')
  return said.length === 0 ? fallback : said.join(' ')
}

type Find = <V>(list: readonly { readonly id: string; readonly value: V }[]) => Partial<V>
type Word = (found: Find, about: ProposalFacts, basis: Basis) => string

/** How the records of each kind that may count are worded. */
const WORDS: Readonly<Partial<Record<Kind, Word>>> = {
  association: (_, { association }, { on }) =>
    joined(PROPOSAL_TEXT.itself, PROPOSAL_TEXT.itself, association.documentNumber, on),
  'member-summary': (_, __, { adds }) => PROPOSAL_TEXT.roll(adds),
  meeting: (found, { meetings }) => {
    const { heldOn, present, expected } = found(meetings)
    return meetingName(heldOn, present, expected)
  },
  activity: (found, { activities }) => {
    const { from, name, task } = found(activities)
    return joined(KIND_NAMES.activity, from, name, `（${nameIn(ACTIVITY_TASKS, task)}）`)
  },
  term: (found, { terms }) => {
    const { ordinal, congressOn } = found(terms)
    return `${KIND_NAMES.term} ${TERM_TEXT.name(ordinal, congressOn)}`
  },
  post: (found, { posts }) => {
    const { person, office, from } = found(posts)
    return joined(KIND_NAMES.post, nameIn(POST_OFFICES, office), person, from)
  },
  'charter-version': (found, { charters }) => {
    const { title, adoptedOn } = found(charters)
    return joined(KIND_NAMES['charter-version'], title ?? KIND_NAMES['charter-version'], adoptedOn)
  },
  funds: (found, { funds }) => PROPOSAL_TEXT.fundsOf(found(funds).year),
  asset: (found, { assets }) => {
    const { name, kind } = found(assets)
    return joined(KIND_NAMES.asset, nameIn(ASSET_KINDS, kind), name)
  },
  'typical-case': (found, { typicalCases }) => {
    const { title, publishedOn } = found(typicalCases)
    return joined(KIND_NAMES['typical-case'], publishedOn, title)
  },
  'service-point': (found, { servicePoints }) => {
    const { name, openedOn } = found(servicePoints)
    return joined(KIND_NAMES['service-point'], openedOn, name)
  },
}

function textOf(basis: Basis, about: ProposalFacts): string {
  const { kind, id, on } = basis
  const found: Find = (list) => list.find((each) => each.id === id)?.value ?? {}
  return WORDS[kind]?.(found, about, basis) ?? joined(KIND_NAMES[kind], KIND_NAMES[kind], on)
}
