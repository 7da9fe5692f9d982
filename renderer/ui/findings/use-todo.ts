import { useMemo } from 'react'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Bucket } from '../../../shared/rules/bucket'
import { useDesk } from '../desk-identity'
import { today } from '../today'
import type { AssociationFindings } from './findings-memo'
import { countsOf, isOpen, toldOf, type Told, type Whose } from './todo-rows'
import { useFindings } from './use-findings'

/** What is to be done today. */
export interface Todo {
  readonly day: IsoDate
  readonly all: readonly AssociationFindings[]
  /** Open findings; `todoRows` puts them in order, `itemOf` words them. */
  readonly told: readonly Told[]
  readonly counts: Readonly<Record<Bucket, number>>
  /** What the office explained away; not open any more. */
  readonly explained: readonly Told[]
  /** Associations whose record lacks ★ fields. */
  readonly incomplete: readonly AssociationFindings[]
}

/** The to-do list of this office (`ours`), or with what other offices have to do; `undefined` until it is there. */
export function useTodo(whose: Whose = 'ours'): Todo | undefined {
  const all = useFindings()
  const { office } = useDesk().identity
  const day = today()
  return useMemo(() => {
    if (all === undefined) return undefined
    const every = toldOf(all, { today: day, office, whose })
    const told = every.filter(({ finding }) => isOpen(finding))
    const explained = every.filter(({ finding }) => finding.explained !== undefined)
    const incomplete = all.filter(({ missing }) => missing.length > 0)
    return { day, all, told, explained, counts: countsOf(told), incomplete }
  }, [all, day, office, whose])
}
