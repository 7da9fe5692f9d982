import { z } from 'zod'
import { inTurns } from '../../shared/base/in-turn'
import type { FrameAnswer, FrameJob } from './bundle-job'
import { readFrame } from './read-frame'

/*
 * Unpacks and parses what another office sent, away from the page (exchange rule: only after the main process has
 * checked every byte does a sandboxed worker decompress and parse). One frame after the other: memory stays bounded.
 */

// The content policy allows no code made from text.
z.config({ jitless: true })

/** The part of a worker's global scope that is used here; the project compiles with the DOM's types. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<FrameJob>) => void): void
  postMessage(answer: FrameAnswer, transfer: Transferable[]): void
}

const inTurn = inTurns()
scope.addEventListener('message', ({ data }) => void inTurn(async () => answer(data)))

async function answer({ id, entry, bytes }: FrameJob): Promise<void> {
  scope.postMessage({ id, result: await readFrame(entry, bytes) }, [])
}
