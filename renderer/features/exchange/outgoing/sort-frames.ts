import { kindDepth } from '../../../../shared/merge/kind-depth'
import type { RecordState } from '../../../../shared/records/version'

/**
 * Sorts records into frames by how many records stand above them. Whoever takes in a large bundle plans parents before
 * children, and so reads a frame once and not once for every depth.
 */
export class FrameSorter {
  readonly #size: number
  readonly #open = new Map<number, RecordState[]>()

  constructor(size: number) {
    this.#size = size
  }

  /** Takes a record; the frame that it fills, or `undefined`. */
  put(state: RecordState): readonly RecordState[] | undefined {
    const depth = kindDepth(state.kind)
    const frame = this.#open.get(depth) ?? []
    this.#open.set(depth, frame)
    frame.push(state)
    if (frame.length < this.#size) return undefined
    this.#open.delete(depth)
    return frame
  }

  /** What filled no frame, put together: a small bundle has one frame. */
  rest(): readonly (readonly RecordState[])[] {
    const all = [...this.#open].toSorted(([a], [b]) => a - b).flatMap(([, frame]) => frame)
    this.#open.clear()
    return Array.from({ length: Math.ceil(all.length / this.#size) }, (_, at) =>
      all.slice(at * this.#size, (at + 1) * this.#size),
    )
  }
}
