import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { EVENT_CHANNEL, type EventBridge, type EventMessage, type Listener } from '../shared/ipc/events'
import type { MethodName } from '../shared/ipc/methods'
import type { PreloadMethods } from '../shared/ipc/preload-methods'

/** The names of `METHODS`, put in by the build: the preload carries no parser. */
declare const METHOD_NAMES: readonly MethodName[]

type AnyListener = Listener<never>

/** The little of the DOM that is needed here. `path` is there before Electron 32, `webUtils` since 29. */
interface DropEvent {
  readonly isTrusted: boolean
  readonly dataTransfer: { readonly files: Iterable<{ readonly path?: string }> } | null
}
declare function addEventListener(name: 'drop', listener: (event: DropEvent) => void): void

const call =
  (name: MethodName) =>
  (...args: readonly unknown[]): Promise<unknown> =>
    ipcRenderer.invoke(name, ...args)

const listeners = new Map<string, Set<AnyListener>>()
const unheard = new Map<string, readonly never[]>()
const watchers = new Map<string, Set<(payloads: readonly never[]) => void>>()

const waitingFor = (name: string): readonly never[] => unheard.get(name) ?? []

async function hear({ id, name, payload }: EventMessage): Promise<void> {
  const heard = listeners.get(name)
  if (heard === undefined || heard.size === 0) {
    unheard.set(name, [...waitingFor(name), payload as never])
    for (const told of watchers.get(name) ?? []) told(waitingFor(name))
  }
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
    for (const payload of waitingFor(name)) void listener(payload)
    unheard.delete(name)
    return () => void heard.delete(listener)
  },
  onWaiting: (name, told) => {
    const watching = watchers.get(name) ?? new Set()
    watchers.set(name, watching.add(told))
    told(waitingFor(name))
    return () => void watching.delete(told)
  },
}

contextBridge.exposeInMainWorld('kexie', Object.fromEntries(METHOD_NAMES.map((name) => [name, call(name)])))
contextBridge.exposeInMainWorld('kexieEvents', events)

const pathOf = (file: { readonly path?: string }): string =>
  file.path ?? (webUtils as typeof webUtils | undefined)?.getPathForFile(file as File) ?? ''

// The paths of dropped files go to the main process from here, so that the page never sees one.
addEventListener('drop', ({ isTrusted, dataTransfer }) => {
  const paths = [...(dataTransfer?.files ?? [])].map(pathOf).filter((path) => /\.kxb$/i.test(path))
  const dropped: keyof PreloadMethods = 'files.dropped'
  if (isTrusted && paths.length > 0) void ipcRenderer.invoke(dropped, paths)
})
