import { canonicalText } from '../../shared/base/json'
import { sha256Hex } from '../../shared/base/sha256'
import type { HistoryContent, HistoryRow } from './rows'

/** An event that is not yet in the chain. */
export type HistoryDraft = Omit<HistoryRow, 'seq' | 'chain' | 'salt' | 'content' | 'contentHash' | 'hash'> & {
  readonly content: HistoryContent
}

/** Where a chain stands: the last row's place and hash (0 and empty before the first). */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/**
 * Puts events at the end of a replica's chain. Each hash runs over the one before and over the *hash* of the salted
 * content: the content of one row may be erased (a person's data) and the chain still shows every other change by
 * hand (threat 26). `salts` are 16 random bytes in hex, one an event.
 */
export function chainOn(
  head: ChainHead,
  chain: string,
  drafts: readonly HistoryDraft[],
  salts: readonly string[],
): { readonly rows: readonly HistoryRow[]; readonly head: ChainHead } {
  const rows: HistoryRow[] = []
  let { seq, hash } = head
  for (const [index, draft] of drafts.entries()) {
    const salt = salts[index] ?? ''
    const linked = { ...draft, seq: seq + 1, chain, salt, contentHash: contentHashOf(salt, draft.content) }
    hash = linkHash(hash, linked)
    seq += 1
    rows.push({ ...linked, hash })
  }
  return { rows, head: { seq, hash } }
}

/** Before the first row. */
export const CHAIN_START: ChainHead = { seq: 0, hash: '' }

/**
 * Goes along a chain from `head`: where it stands behind `rows`, or the place of the first row that does not fit. A
 * row whose content was erased fits as long as its `contentHash` does.
 */
export function followChain(
  head: ChainHead,
  rows: readonly HistoryRow[],
): { readonly head: ChainHead; readonly brokenAt: number | undefined } {
  let { seq, hash } = head
  for (const row of rows) {
    const isLinked = row.seq === seq + 1 && row.hash === linkHash(hash, row)
    const erased = row.content === undefined
    const holds = isLinked && (erased || row.contentHash === contentHashOf(row.salt ?? '', row.content))
    if (!holds) return { head: { seq, hash }, brokenAt: seq + 1 }
    seq = row.seq
    hash = row.hash
  }
  return { head: { seq, hash }, brokenAt: undefined }
}

/** The place of the first of all rows, from 1 in order, that does not fit; `undefined` when the chain holds. */
export const firstBreak = (rows: readonly HistoryRow[]): number | undefined =>
  followChain(CHAIN_START, rows).brokenAt

const contentHashOf = (salt: string, content: HistoryContent): string =>
  sha256Hex(
    `${salt}\n${canonicalText({ ...content, changes: content.changes.map((change) => ({ ...change })) })}`,
  )

type Linked = Pick<
  HistoryRow,
  'seq' | 'key' | 'event' | 'chain' | 'author' | 'clock' | 'operator' | 'contentHash'
>

const linkHash = (previous: string, row: Linked): string =>
  sha256Hex(
    canonicalText([
      previous,
      row.seq,
      row.key,
      row.event,
      row.chain,
      row.author,
      row.clock,
      row.operator,
      row.contentHash,
    ]),
  )
