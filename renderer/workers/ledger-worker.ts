import { z } from 'zod'
import { openLedgerDesk } from './ledger-desk'
import type { LedgerAnswer, LedgerMessage, LedgerProgress, LedgerQuestion } from './ledger-job'
import { piecesOf } from './ledger-pieces'

// Our CSP forbids code made from text, which zod would compile its schemas with.
z.config({ jitless: true })

/** The part of a worker's global scope that is used here; the project compiles with the DOM's types. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<LedgerQuestion>) => void): void
  postMessage(message: LedgerMessage, transfer: Transferable[]): void
}

const desk = openLedgerDesk((length) => crypto.getRandomValues(new Uint8Array(length)))

async function answer({ id, name, ask }: LedgerQuestion): Promise<void> {
  // One table, one name: the compiler cannot see that question and handler are of the same job.
  const handle = desk[name] as (
    ask: LedgerQuestion['ask'],
    onProgress: LedgerProgress,
  ) => Promise<LedgerAnswer['answer']>
  try {
    const answer = await handle(ask, (done, of) => scope.postMessage({ id, done, of }, []))
    const { bare, pieces } = piecesOf(name, answer)
    for (const piece of pieces) scope.postMessage({ id, piece }, [])
    scope.postMessage({ id, answer: bare }, [])
  } catch (error) {
    // A bug: reaches the page as the worker's `error` event, which a rejected promise would not.
    reportError(error)
  }
}

scope.addEventListener('message', ({ data }) => void answer(data))
