import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { canonicalText, type Json } from '../../../shared/base/json'
import type { Result } from '../../../shared/base/result'
import { contradictionsIn } from '../../../shared/records/contradictions'
import { KINDS, type Kind } from '../../../shared/records/kinds'
import type { Saved, StoreFailure } from '../../store/store-face'
import { contradictionText } from '../../text/forms'
import type { RefusalCode } from '../../text/refusals'
import { useSaveKey } from './save-key'
import { forgetUnsaved, useUnsaved } from './unsaved'
import { useFollowRecord } from './use-follow-record'

/**
 * What a form holds: the flat value of a record (`Json`), blank = absent. What was typed and means nothing stays as
 * typed. (`unknown`, because react-hook-form's path types do not end on a recursive type.)
 */
export type FormValues = Record<string, unknown>

/** Fields that a person changed; `null` empties one. What `Change.set` wants. */
export type FieldChanges = Readonly<Record<string, Json>>

/** The type of an error whose message is the sentence itself: it names what contradicts or stands where it may not. */
export const SENTENCE = 'sentence'

/** A refusal of a form as a whole: its sentence stands at `field`. */
export type FormRefusal = { readonly field: string } & (
  { readonly code: RefusalCode } | { readonly sentence: string }
)

interface RecordFormOptions {
  readonly kind: Kind
  readonly initial: Readonly<FormValues>
  /** Filled in from the start of a new record and saved with it. */
  readonly proposed?: Readonly<FormValues>
  /** Fields without which there is nothing to save (the name of a new association). */
  readonly must?: readonly string[]
  /** Why well-formed values may not be saved as they stand: shown at its field. */
  readonly refuse?: (values: FormValues) => FormRefusal | undefined
  /**
   * Looks at what the schema cannot see (other records, parts of the form with kinds of their own) before anything is
   * written; the sentence says why not.
   */
  readonly hindrance?: (values: FormValues) => Promise<string | undefined>
  /** Writes the changes; the form stays as it is when this fails. */
  readonly save: (changes: FieldChanges, values: FormValues) => Promise<Result<Saved, StoreFailure>>
  /** Everything is on the disk, by 保存, Enter or Ctrl+S; not called while something typed since is not. */
  readonly onSaved?: () => void
}

export interface RecordFormState {
  readonly kind: Kind
  readonly must: readonly string[]
  readonly methods: UseFormReturn<FormValues>
  /** How often the record was changed elsewhere while the form was open. */
  readonly followed: number
  /** Holds changes that are not on the disk. */
  readonly dirty: boolean
  readonly saving: boolean
  readonly failure: StoreFailure | undefined
  /** Why nothing was written, in a sentence. */
  readonly refusal: string | undefined
  /** When this form was last saved (ISO). */
  readonly savedAt: string | undefined
  /** Validates and writes; true when everything is on the disk. Bound to Ctrl+S while the form is on top. */
  readonly submit: () => Promise<boolean>
}

/** A record that is being made has no other writer. */
const NOTHING: Readonly<FormValues> = {}

/**
 * The one form pattern. A form is validated by the schema of its record kind, which the importer and the bundle use
 * as well; it is saved explicitly (保存 or Ctrl+S), all changed fields in one write; leaving it unsaved asks first.
 */
export function useRecordForm({
  kind,
  initial: record,
  proposed,
  must = [],
  refuse,
  hindrance,
  save,
  onSaved,
}: RecordFormOptions): RecordFormState {
  const initial = knownFields(kind, record)
  const [key] = useState(() => Symbol(kind))
  const [saving, setSaving] = useState(false)
  const [savedAt, setSavedAt] = useState<string>()
  const [failure, setFailure] = useState<StoreFailure>()
  const [refusal, setRefusal] = useState<string>()
  const methods = useForm<FormValues>({
    defaultValues: { ...initial, ...proposed },
    resolver: zodResolver(KINDS[kind].schema as unknown as z.ZodType<FormValues, FormValues>),
    mode: 'onTouched',
  })
  const { dirtyFields, defaultValues } = methods.formState
  // Not `isDirty`: to it a field that was opened and is blank differs from one that was never there.
  const dirty = Object.keys(dirtyFields).length > 0
  /** What is on the disk; sealed fields join it when they are opened. */
  const before: Readonly<FormValues> = proposed === undefined ? (defaultValues ?? initial) : initial

  const followed = useFollowRecord(methods, proposed === undefined ? initial : NOTHING, dirty)

  /** Marks what was typed here against another field. What came in so from elsewhere bars no other edit. */
  const contradicts = (values: FormValues): boolean => {
    const typed = contradictionsIn(kind, values).flatMap((found) => {
      const field = [...found.fields, found.than].find((one) => one in dirtyFields)
      return field === undefined ? [] : [{ field, message: contradictionText(kind, found) }]
    })
    for (const { field, message } of typed)
      methods.setError(field, { type: SENTENCE, message }, { shouldFocus: true })
    return typed.length > 0
  }

  const submitOnce = async (): Promise<boolean> => {
    let done = false
    // What kept the last attempt from being saved is said of that attempt alone.
    setRefusal(undefined)
    setFailure(undefined)
    const write = async (): Promise<void> => {
      const values = methods.getValues()
      const absent = must.filter((field) => values[field] === undefined)
      for (const field of absent)
        methods.setError(field, { type: 'must', message: 'must' }, { shouldFocus: true })
      if (absent.length > 0) return
      if (contradicts(values)) return
      const refused = refuse?.(values)
      if (refused !== undefined) {
        const error =
          'sentence' in refused
            ? { type: SENTENCE, message: refused.sentence }
            : { type: 'refused', message: refused.code }
        methods.setError(refused.field, error, { shouldFocus: true })
        return
      }
      const hindered = await hindrance?.(values)
      setRefusal(hindered)
      if (hindered !== undefined) return
      setSaving(true)
      const saved = await save(changesOf(before, values), values)
      setSaving(false)
      setFailure(saved.ok ? undefined : saved.failure)
      if (!saved.ok) return
      setSavedAt(saved.value.savedAt)
      // A slow disk does not stop typing: what was typed since stays, unsaved, and the form stays open.
      const since = changesOf(values, methods.getValues())
      done = Object.keys(since).length === 0
      methods.reset(values, { keepValues: !done })
      for (const field of Object.keys(since))
        methods.setValue(field, methods.getValues(field), { shouldDirty: true })
      if (!done) return
      forgetUnsaved(key)
      onSaved?.()
    }
    await methods.handleSubmit(write)()
    return done
  }
  /** 保存 pressed while it is saving is answered by the save that is under way. */
  const underWay = useRef<Promise<boolean>>(undefined)
  const submit = async (): Promise<boolean> => {
    const mine = (underWay.current ??= submitOnce())
    try {
      return await mine
    } finally {
      if (underWay.current === mine) underWay.current = undefined
    }
  }

  useSaveKey(submit)
  useUnsaved(key, dirty, submit)
  return { kind, must, methods, followed, dirty, saving, failure, refusal, savedAt, submit }
}

/** A field that a newer program wrote stays in the record; here it would make all that is typed unfit to be saved. */
const knownFields = (kind: Kind, values: Readonly<FormValues>): Readonly<FormValues> =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => Object.hasOwn(KINDS[kind].schema.shape, field)),
  )

/** The fields whose value differs from the one the form began with. */
export function changesOf(initial: Readonly<FormValues>, values: Readonly<FormValues>): FieldChanges {
  const changes: Record<string, Json> = {}
  for (const [field, value] of Object.entries(values)) {
    const [now, before] = [value as Json | undefined, initial[field] as Json | undefined]
    if (canonicalText(now) !== canonicalText(before)) changes[field] = now ?? null
  }
  return changes
}
