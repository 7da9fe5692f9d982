import { useMemo, useRef, useState } from 'react'
import { attachmentKindOf, type Kind } from '../../../shared/records/kinds'
import { useChildren } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import type { Change, RecordView } from '../../store/store-face'
import { ATTACHMENT_TEXT as TEXT, fileFailureText } from '../../text/attachments'
import { failureText } from '../../text/failures'
import { KIND_NAMES } from '../../text/fields'
import { useDesk } from '../desk-identity'
import { useSay } from '../say'
import { INTAKE } from './intake'
import { pickFiles } from './pick-files'
import { sameContent } from './same-content'
import { takeFile, type TakenFile } from './take-file'
import type { RawFile } from './take-photo'
import { useSaveCopy } from './use-save-copy'

export type AttachmentView = RecordView<'attachment' | 'office-attachment'>

/** The most files one record can have (本方案). */
const MOST = 60

export interface Owner {
  readonly kind: Kind
  readonly id: string
}

/** What adding a file as a material brings about in the same write. */
export type Bringing = (material: string) => readonly Change[]

export interface AttachmentList {
  readonly kind: 'attachment' | 'office-attachment'
  readonly records: readonly AttachmentView[] | undefined
  /** How far a run of files is. */
  readonly running: { readonly done: number; readonly total: number } | undefined
  /** What there is to say of the files of the last run, each in turn: not taken, here already, attached elsewhere. */
  readonly notes: readonly string[]
  readonly add: (files: readonly RawFile[], material?: string) => Promise<void>
  /** Shows the open dialog. */
  readonly pick: (material?: string) => Promise<void>
  readonly saveCopy: (record: AttachmentView) => Promise<void>
  readonly change: (record: AttachmentView, set: Change['set']) => Promise<boolean>
  readonly remove: (record: AttachmentView) => Promise<void>
}

/** The attachments of one record, and what can be done with them. Files are taken in one after the other. */
export function useAttachments(owner: Owner, brings?: Bringing): AttachmentList {
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  const saveCopy = useSaveCopy()
  const kind = attachmentKindOf(owner.kind)
  const below = useChildren(kind, owner.id)
  const records = useMemo(
    () => below?.filter(({ value }) => value.recordKind === owner.kind).toSorted((a, b) => byAdding(a, b)),
    [below, owner.kind],
  )
  const [running, setRunning] = useState<AttachmentList['running']>()
  const [notes, setNotes] = useState<readonly string[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())

  const keep = async (taken: TakenFile, material: string | undefined): Promise<string | undefined> => {
    const here = await store.children(kind, owner.id)
    if (here.some(({ value }) => sameContent(value, taken))) return TEXT.alreadyHere(taken.name)
    const other = [...(await store.list('attachment')), ...(await store.list('office-attachment'))].find(
      ({ value }) => sameContent(value, taken),
    )
    const set = { ...taken, recordKind: owner.kind, recordId: owner.id }
    const written = await store.write([
      { kind, id: store.newId(), office, set: material === undefined ? set : { ...set, material } },
      ...(material === undefined ? [] : (brings?.(material) ?? [])),
    ])
    if (!written.ok) return TEXT.refused(taken.name, failureText(written.failure))
    if (other === undefined) return undefined
    const named = KIND_NAMES[other.value.recordKind as Kind] ?? ''
    return TEXT.elsewhere(taken.name, named, other.value.name ?? '')
  }
  const take = async (raw: RawFile, material: string | undefined): Promise<string | undefined> => {
    if ((await store.children(kind, owner.id)).length >= MOST) return TEXT.full(MOST)
    const taken = await takeFile(raw, INTAKE)
    if (taken.ok) return keep(taken.value, material)
    const text = fileFailureText(taken.failure) ?? failureText(taken.failure)
    return TEXT.refused(raw.name, text)
  }
  const addAll = async (files: readonly RawFile[], material: string | undefined): Promise<void> => {
    const said = new Set<string>()
    for (const [done, file] of files.entries()) {
      setRunning({ done: done + 1, total: files.length })
      const note = await take(file, material)
      if (note !== undefined) said.add(note)
    }
    setNotes([...said])
    setRunning(undefined)
  }
  const add = async (files: readonly RawFile[], material?: string): Promise<void> => {
    const before = queue.current
    const mine = (async () => {
      await before
      await addAll(files, material)
    })()
    queue.current = mine
    await mine
  }

  return {
    kind,
    records,
    running,
    notes,
    add,
    pick: async (material) => {
      const picked = await pickFiles()
      if (picked.ok) await add(picked.value, material)
      else say.failed(picked.failure)
    },
    saveCopy: async ({ value }) => saveCopy(value),
    change: async (record, set) => {
      const written = await store.write([{ kind, id: record.id, set }])
      if (!written.ok) say.failed(written.failure)
      return written.ok
    },
    remove: async ({ id, value }) => {
      const mark = (deleted: boolean) => store.write([{ kind, id, set: {}, deleted }])
      const removed = await mark(true)
      if (!removed.ok) return say.failed(removed.failure)
      say.undoable(TEXT.removed(value.name ?? ''), () => mark(false))
    },
  }
}

const byAdding = (a: AttachmentView, b: AttachmentView): number => {
  const [one = '', other = ''] = [a.value.addedOn, b.value.addedOn]
  return one === other ? a.arrival - b.arrival : one < other ? -1 : 1
}
