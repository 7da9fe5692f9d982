import type { Json } from '../../../../shared/base/json'
import type { Waiting } from '../../../../shared/merge/plan'
import { lengthOf } from '../../../../shared/merge/room'

/** What waits of one office's at most: its entries, and UTF-16 units of them. The queue is read whole at each import. */
export interface WaitingMost {
  readonly entries: number
  readonly length: number
}

const MOST: WaitingMost = { entries: 100_000, length: 64 * 1024 * 1024 }

/**
 * Weighs what would wait of one sender after a bundle, piece by piece: whoever sends orphans without end would stop
 * every later import, of everybody (threats 6, 14). What waited before is no reason to refuse the bundle of today.
 */
export class WaitingLimit {
  readonly #sender: string
  readonly #most: WaitingMost
  readonly #before: ReadonlySet<Waiting['state']>
  #entries = 0
  #length = 0
  #hasNews = false

  constructor(sender: string, before: readonly Waiting[], most: WaitingMost = MOST) {
    this.#sender = sender
    this.#most = most
    this.#before = new Set(before.map(({ state }) => state))
  }

  /** Adds what waits after a piece; whether it is too much by now. */
  add(waiting: readonly Waiting[]): boolean {
    for (const { sender, state } of waiting) {
      if (sender !== this.#sender) continue
      this.#entries += 1
      this.#length += lengthOf(state.groups as unknown as Json, this.#most.length)
      this.#hasNews ||= !this.#before.has(state)
    }
    return this.#hasNews && (this.#entries > this.#most.entries || this.#length > this.#most.length)
  }
}
