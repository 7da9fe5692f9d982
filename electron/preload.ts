import { contextBridge, ipcRenderer } from 'electron'
import { EVENT_CHANNEL, type EventBridge, type EventMessage, type Listener } from '../shared/ipc/events'
import type { MethodName } from '../shared/ipc/methods'

/** The names of `METHODS`, put in by the build: the preload carries no parser. */
declare const METHOD_NAMES: readonly MethodName[]

type AnyListener = Listener<never>

const call =
  (name: MethodName) =>
  (...args: readonly unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(name, ...args)

const listeners = new Map<string, Set<AnyListener>>()
const unheard = new Map<string, unknown[]>()

async function hear({ id, name, payload }: EventMessage): Promise<void> {
  const heard = listeners.get(name)
  if (heard === undefined || heard.size === 0) unheard.set(name, [...(unheard.get(name) ?? []), payload])
  const answers = await Promise.allSettled(
    [...(heard ?? [])].map(async (listener) => listener(payload as never)),
  )
  const kept = answers.some((answer) => answer.status === 'fulfilled' && answer.value === 'keep')
  await call('app.eventDone')(id, kept)
}

ipcRenderer.on(EVENT_CHANNEL, (_event, message: EventMessage) => void hear(message))

const events: EventBridge = {
  on: (name, listener) => {
    const heard = listeners.get(name) ?? new Set<AnyListener>()
    listeners.set(name, heard.add(listener))
    for (const payload of unheard.get(name) ?? []) void listener(payload as never)
    unheard.delete(name)
    return () => void heard.delete(listener)
  },
}

contextBridge.exposeInMainWorld('kexie', Object.fromEntries(METHOD_NAMES.map((name) => [name, call(name)])))
contextBridge.exposeInMainWorld('kexieEvents', events)
