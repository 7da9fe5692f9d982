import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { canonicalText, type Json } from '../../../shared/base/json'

type Values = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => canonicalText(value as Json | undefined)

/**
 * Keeps an open form up with its record: what was changed elsewhere (taken back, taken in from another office) shows
 * at once, or, where something typed is not saved yet, after that is saved or given up. Returns how often that was; the fields are drawn anew by it, because a field that was
 * drawn with a value takes no blank instead.
 */
export function useFollowRecord(
  { reset, formState: { defaultValues } }: UseFormReturn<Record<string, unknown>>,
  record: Values,
  dirty: boolean,
): number {
  const [times, setTimes] = useState(0)
  const seen = useRef(record)
  useEffect(() => {
    if (dirty) return
    const before = seen.current
    seen.current = record
    const news = [...new Set([...Object.keys(before), ...Object.keys(record)])].filter((field) => {
      const next = textOf(record[field])
      return next !== textOf(before[field]) && next !== textOf(defaultValues?.[field])
    })
    if (news.length === 0) return
    reset({ ...defaultValues, ...Object.fromEntries(news.map((field) => [field, record[field]])) })
    setTimes((count) => count + 1)
  }, [record, dirty, defaultValues, reset])
  return times
}
