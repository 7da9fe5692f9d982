import type { RecordView } from './store-face'

/**
 * The records of one kind as they were read, kept up by rows that arrived since. As long as nothing arrived, the list
 * is the same object; a record that did not change is the same object in the next list.
 */
export class KeptList {
  readonly #views = new Map<string, RecordView>()
  #list: readonly RecordView[] | undefined
  #sorted = true
  #last = ''

  /** Takes in rows, in any order and any number of times: of a record the last that arrived counts. */
  put(views: readonly RecordView[]): void {
    for (const view of views) {
      const known = this.#views.get(view.id)
      if (known !== undefined && known.arrival >= view.arrival) continue
      if (known === undefined) {
        if (view.id < this.#last) this.#sorted = false
        else this.#last = view.id
      }
      this.#views.set(view.id, view)
      this.#list = undefined
    }
  }

  /** With those marked deleted, in any order. */
  all(): readonly RecordView[] {
    return [...this.#views.values()]
  }

  /** In the order of their ids, without those marked deleted. */
  list(): readonly RecordView[] {
    if (this.#list !== undefined) return this.#list
    if (!this.#sorted) this.#sort()
    this.#list = [...this.#views.values()].filter(({ deleted }) => !deleted)
    return this.#list
  }

  #sort(): void {
    const sorted = [...this.#views].toSorted(([one], [other]) => Number(one > other) - Number(one < other))
    this.#views.clear()
    for (const [id, view] of sorted) this.#views.set(id, view)
    this.#sorted = true
  }
}
