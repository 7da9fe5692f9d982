import { encodeRecordLine } from '../../../../shared/bundle/record-line'
import { kindDepth } from '../../../../shared/merge/kind-depth'
import type { RecordState } from '../../../../shared/records/version'

/** The lines of one frame, as `encodeLines` takes them. */
export type FrameLines = readonly string[]

interface OpenFrame {
  readonly lines: string[]
  length: number
}

/**
 * Sorts records into frames by how many records stand above them. Whoever takes in a large bundle plans parents before
 * children, and so reads a frame once and not once for every depth. A frame ends at a number of records, or at a length
 * of text (UTF-16 units): records are of any size up to a line's, and a frame that is too long is read by nobody.
 */
export class FrameSorter {
  readonly #size: number
  readonly #length: number
  readonly #open = new Map<number, OpenFrame>()

  constructor(size: number, length: number) {
    this.#size = size
    this.#length = length
  }

  /** Takes a record; the frame that it fills or no longer fits into, or `undefined`. */
  put(state: RecordState): FrameLines | undefined {
    const line = encodeRecordLine(state)
    const depth = kindDepth(state.kind)
    const frame = this.#open.get(depth)
    if (frame === undefined || this.#isFull(frame, line)) {
      this.#open.set(depth, { lines: [line], length: line.length })
      return frame?.lines
    }
    frame.lines.push(line)
    frame.length += line.length
    if (frame.lines.length < this.#size) return undefined
    this.#open.delete(depth)
    return frame.lines
  }

  /** What filled no frame, put together: a small bundle has one frame. */
  rest(): readonly FrameLines[] {
    const all = [...this.#open].toSorted(([a], [b]) => a - b).flatMap(([, { lines }]) => lines)
    this.#open.clear()
    const frames: OpenFrame[] = []
    for (const line of all) {
      const last = frames.at(-1)
      if (last === undefined || this.#isFull(last, line)) frames.push({ lines: [line], length: line.length })
      else {
        last.lines.push(line)
        last.length += line.length
      }
    }
    return frames.map(({ lines }) => lines)
  }

  #isFull({ lines, length }: OpenFrame, line: string): boolean {
    return lines.length >= this.#size || length + line.length > this.#length
  }
}
