import { answerMapOf } from '../../../../shared/evaluation/answer-map'
import type { RecordState } from '../../../../shared/records/version'
import { events } from '../../../bridge'
import type { Store } from '../../../store/store-face'
import { createEntrySession, type EntrySession, type Loaded } from './entry-session'

/** One session an evaluation, for as long as the program runs. */
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

/**
 * The session of an evaluation, with what the store holds now. `undefined`: there is no such record. A page that comes
 * back finds the same session again: photos that are still being taken in arrive there and nowhere else.
 */
export async function openSession(store: Store, id: string): Promise<EntrySession | undefined> {
  saveBeforeClosing()
  const known = sessions.get(id)
  await known?.flush()
  const mark = known?.mark() ?? 0
  const loaded = await load(store, id)
  const open = sessions.get(id)
  if (open !== undefined) {
    if (loaded !== undefined) open.refresh(loaded, mark)
    return open
  }
  if (loaded === undefined) return undefined
  const session = createEntrySession(store, loaded)
  sessions.set(id, session)
  return session
}

async function load(store: Store, id: string): Promise<Loaded | undefined> {
  const [evaluation, answers] = await Promise.all([store.get('evaluation', id), store.children('answer', id)])
  if (evaluation === undefined || evaluation.deleted) return undefined
  const { scheme } = evaluation.value
  const values = answers.map(({ value }) => value)
  return {
    id,
    office: evaluation.office,
    evaluation: evaluation.value,
    answers: scheme === undefined ? {} : answerMapOf(scheme, values),
    savedAt: lastWrite([evaluation.state, ...answers.map(({ state }) => state)]),
  }
}

/** ISO time of the latest write among some records, by their hybrid clocks; `undefined` when there is none. */
export function lastWrite(states: readonly RecordState[]): string | undefined {
  const clocks = states.flatMap(({ groups }) =>
    Object.values(groups).flatMap((siblings) => siblings.map(({ version }) => version.clock)),
  )
  const latest = clocks.toSorted().at(-1)
  return latest === undefined ? undefined : new Date(Number(latest.slice(0, 13))).toISOString()
}
