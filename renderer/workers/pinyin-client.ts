/** The pinyin worker: asked for one list of names at a time. */
export interface PinyinClient {
  /** One text a name, in their order; `undefined` when the worker died. */
  readonly ask: (names: readonly string[]) => Promise<readonly string[] | undefined>
  readonly close: () => void
}

const ONCE = { once: true }

/** Starts a worker, which loads the dictionary. */
export function openPinyinClient(): PinyinClient {
  const worker = new Worker(new URL('./pinyin-worker.ts', import.meta.url), { type: 'module' })
  return {
    ask: (names) =>
      new Promise((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => resolve(data), ONCE)
        worker.addEventListener('error', () => resolve(undefined), ONCE)
        worker.postMessage(names, [])
      }),
    close: () => worker.terminate(),
  }
}
