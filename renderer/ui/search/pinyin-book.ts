import { openPinyinClient, type PinyinClient } from '../../workers/pinyin-client'
import type { Spoken } from './searcher'

/** Names a question to the worker: a tenth of a second's work. */
const BATCH = 2000

/**
 * How names are typed in Latin letters, one book for all lists. A worker writes it: 50,000 members and 5,000
 * associations take some seconds, in which the page may not stand still.
 */
export class PinyinBook implements Spoken {
  readonly #forms = new Map<string, string>()
  readonly #wanted = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #writing = false
  /** Somebody sought a name that was not there yet. */
  #missed = false
  #learned = 0

  constructor(private readonly open: () => PinyinClient = openPinyinClient) {}

  /** Grows when names were learned that somebody had sought in vain: filters look again. */
  readonly learned = (): number => this.#learned
  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  formsOf(name: string): string | undefined {
    const known = this.#forms.get(name)
    if (known !== undefined) return known
    this.#missed = true
    this.want([name])
    return undefined
  }

  /** Writes names down before anybody seeks them. */
  want(names: Iterable<string>): void {
    for (const name of names) if (!this.#forms.has(name)) this.#wanted.add(name)
    if (this.#wanted.size === 0 || this.#writing) return
    this.#writing = true
    // First all that this list will ask for, then the work.
    queueMicrotask(() => void this.#write())
  }

  async #write(): Promise<void> {
    const client = this.open()
    while (this.#wanted.size > 0) {
      const names = [...this.#wanted].slice(0, BATCH)
      const texts = await client.ask(names)
      for (const [at, name] of names.entries()) {
        this.#wanted.delete(name)
        // A worker that died (no memory left) leaves names to be found as they are written.
        this.#forms.set(name, texts?.[at] ?? '')
      }
      this.#tell()
    }
    client.close()
    this.#writing = false
  }

  #tell(): void {
    if (!this.#missed) return
    this.#missed = false
    this.#learned += 1
    for (const listener of this.#listeners) listener()
  }
}
