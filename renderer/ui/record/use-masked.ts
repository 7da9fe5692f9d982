import { useEffect, useState } from 'react'
import { useStore } from '../../store/store-provider'
import type { RecordView } from '../../store/store-face'

type Fields = Readonly<Record<string, string>>

const NOTHING: Fields = {}
/** By record and arrival, so that scrolling a list opens nothing twice. */
const known = new Map<string, Fields>()
const LIMIT = 2000

/** The sealed fields of a record, masked; empty until they are there. */
export function useMasked(record: RecordView): Fields {
  const store = useStore()
  const key = `${record.kind}/${record.id}@${record.arrival}`
  const [fields, setFields] = useState<{ readonly key: string; readonly fields: Fields }>()
  const sealed = record.sealed.length > 0
  useEffect(() => {
    if (!sealed || known.has(key)) return undefined
    let gone = false
    const look = async (): Promise<void> => {
      const masked = await store.masked(record)
      if (!masked.ok) return
      if (known.size > LIMIT) known.clear()
      known.set(key, masked.value)
      if (!gone) setFields({ key, fields: masked.value })
    }
    void look()
    return () => {
      gone = true
    }
  }, [store, record, key, sealed])
  return known.get(key) ?? (fields?.key === key ? fields.fields : NOTHING)
}
