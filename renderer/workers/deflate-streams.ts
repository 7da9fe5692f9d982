/** Unpacks raw deflate data with the engine's own decompressor; stops as soon as more than `size` bytes come out. */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const content = new Uint8Array(size)
  let at = 0
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (at + step.value.length > size) {
        await reader.cancel()
        return undefined
      }
      content.set(step.value, at)
      at += step.value.length
    }
  } catch {
    // Malformed deflate data is an expected failure of a foreign file; `undefined` is its value.
    return undefined
  }
  return at === size ? content : undefined
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream()
