import { z } from 'zod'
import type { DeskBridge } from '../../../shared/ipc/methods'
import { SHEET_PURPOSES } from '../../../shared/ledger/target'
import type { Decisions } from '../../../shared/ledger/import-input'
import type { SheetChoice } from '../../../shared/ledger/layout'
import type { Edits } from '../../../shared/ledger/read-row'
import type { Store } from '../../store/store-face'

/** What a person typed and decided so far; one entry of the list that Ctrl+Z walks back. */
export interface Work {
  readonly edits: Edits
  readonly decisions: Decisions
}

/** An import that was begun. The file itself is not kept: it is chosen again, and known by its hash. */
export interface Draft extends Work {
  readonly name: string
  readonly hash: string
  readonly choices: readonly SheetChoice[]
}

const NAME = 'import-draft'
/** What one call seals at most is longer; edits of thousands of cells go in pieces. */
const PIECE = 15_000

const choice = z.object({
  purpose: z.enum([...SHEET_PURPOSES, 'none']),
  headerRow: z.number(),
  targets: z.record(z.string(), z.string()),
  constants: z.record(z.string(), z.string()),
})
const stored = z.object({
  name: z.string(),
  hash: z.string(),
  choices: z.array(choice),
  decisions: z.record(z.string(), z.enum(['import', 'incomplete', 'skip'])),
  /** Edits, sealed: phones may be among them. */
  sealed: z.array(z.string()),
})
const edits = z.record(z.string(), z.string())

type Vault = Pick<DeskBridge, 'vault.seal' | 'vault.open'>

/** Keeps the draft in place of the one before; false when it could not be sealed or written. */
export async function keepDraft(
  store: Pick<Store, 'remember'>,
  vault: Vault,
  { name, hash, choices, decisions, edits }: Draft,
): Promise<boolean> {
  const text = JSON.stringify(edits)
  const pieces = piecesOf(text)
  const sealed = await vault['vault.seal'](pieces)
  if (!sealed.ok) return false
  const plain = choices.map(({ purpose, headerRow, targets, constants }) => ({
    purpose,
    headerRow,
    targets,
    constants,
  }))
  const kept = await store.remember(NAME, { name, hash, choices: plain, decisions, sealed: sealed.value })
  return kept.ok
}

/** A character of two units (䶮 has one, 𠮷 two) is never cut in half: half of it is none. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = Math.min(at + PIECE, text.length)
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1
    pieces.push(text.slice(at, end))
  }
  return pieces
}

export async function recallDraft(store: Pick<Store, 'recall'>, vault: Vault): Promise<Draft | undefined> {
  const parsed = stored.safeParse(await store.recall(NAME))
  if (!parsed.success) return undefined
  const { sealed, ...rest } = parsed.data
  const opened = await vault['vault.open'](sealed)
  if (!opened.ok) return undefined
  const typed = edits.safeParse(JSON.parse(opened.value.join('')))
  return typed.success ? { ...rest, edits: typed.data } : undefined
}

export async function dropDraft(store: Pick<Store, 'remember' | 'recall'>): Promise<void> {
  if (stored.safeParse(await store.recall(NAME)).success) await store.remember(NAME, null)
}
