import { answerMapOf } from '../../../shared/evaluation/answer-map'
import type { RecordState } from '../../../shared/records/version'
import { events } from '../../bridge'
import type { Store } from '../../store/store-face'
import { createEntrySession, type EntrySession } from './entry-session'

/** Sessions that may still be saving; a page that comes back finds its own again instead of older values. */
const sessions = new Map<string, EntrySession>()

/** Saves what every session still holds; for a window that closes. */
async function flushAll(): Promise<void> {
  await Promise.all(Array.from(sessions.values(), async (session) => session.flush()))
}

let listening = false
/** The window does not close before what was typed is on the disk. */
function saveBeforeClosing(): void {
  if (listening) return
  listening = true
  events.on('closing', flushAll)
}

/** The session of an evaluation: the one that is still saving, or a new one. `undefined`: there is no such record. */
export async function openSession(store: Store, id: string): Promise<EntrySession | undefined> {
  saveBeforeClosing()
  const open = sessions.get(id)
  if (open !== undefined && !(await open.flush())) return open
  const [evaluation, answers] = await Promise.all([store.get('evaluation', id), store.children('answer', id)])
  if (evaluation === undefined) return undefined
  const { scheme } = evaluation.value
  const session = createEntrySession(store, {
    id,
    office: evaluation.office,
    evaluation: evaluation.value,
    answers:
      scheme === undefined
        ? {}
        : answerMapOf(
            scheme,
            answers.map(({ value }) => value),
          ),
    savedAt: lastWrite([evaluation.state, ...answers.map(({ state }) => state)]),
  })
  sessions.set(id, session)
  return session
}

/** ISO time of the latest write among some records, by their hybrid clocks; `undefined` when there is none. */
export function lastWrite(states: readonly RecordState[]): string | undefined {
  const clocks = states.flatMap(({ groups }) =>
    Object.values(groups).flatMap((siblings) => siblings.map(({ version }) => version.clock)),
  )
  const latest = clocks.toSorted().at(-1)
  return latest === undefined ? undefined : new Date(Number(latest.slice(0, 13))).toISOString()
}
