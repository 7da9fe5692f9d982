import { fail, type Failure, type Result } from '../../../../shared/base/result'
import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import type { DeskBridge } from '../../../../shared/ipc/methods'
import type { Watching } from './import-progress'

/** So often the main process is asked how far it is, in milliseconds. */
const LOOK_MS = 300

interface Opening extends Watching {
  readonly bridge: Pick<DeskBridge, 'exchange.open' | 'exchange.opening' | 'exchange.stopOpening'>
}

/** Has the main process decrypt and check a file, tells how far it is, and calls it off where its person does. */
export async function openWatched(
  { bridge, signal, onProgress }: Opening,
  token: string,
): Promise<Result<OpenedBundle, Failure>> {
  if (signal?.aborted === true) return fail('cancelled', { again: token })
  let ended = false
  const look = async (): Promise<void> => {
    const far = await bridge['exchange.opening'](token)
    if (!ended && far.ok && far.value.total > 0) onProgress?.({ at: 'opening', ...far.value })
  }
  const stop = (): void => void bridge['exchange.stopOpening'](token)
  const timer = setInterval(() => void look(), LOOK_MS)
  signal?.addEventListener('abort', stop)
  try {
    return await bridge['exchange.open'](token)
  } finally {
    ended = true
    clearInterval(timer)
    signal?.removeEventListener('abort', stop)
  }
}
