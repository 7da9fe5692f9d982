import { createContext, use, useMemo } from 'react'
import type { LimitSignal } from '../../../../shared/evaluation/limit-signals'
import type { ScoreColumn } from '../../../../shared/evaluation/score-columns'
import type { Answer } from '../../../../shared/records/answer'
import type { Association } from '../../../../shared/records/association'
import type { Evaluation } from '../../../../shared/records/evaluation'
import type { Scheme } from '../../../../shared/scoring/scheme'
import { totalOf, type Total } from '../../../../shared/scoring/total'
import type { EntrySession, EntrySnapshot } from './entry-session'
import type { GridRow, Place } from './grid-rows'
import type { Editor, OnPage, OnPageStore } from './on-page'
import type { PhotoIntake } from '../photos/use-photo-intake'
import { usePart } from './use-part'
import type { Proposals } from '../proposals/use-proposals'

/**
 * What the pieces of one entry page share. Nothing in it changes with a key: a piece asks for the part of the answers
 * it shows (`useShown`, `useOnPage`) and is drawn anew when that part changes, or the page would stand still while
 * one types.
 */
export interface EntryModel {
  readonly session: EntrySession
  readonly scheme: Scheme
  readonly association: Association
  readonly signals: ReadonlySet<LimitSignal>
  /** Whether this office has custody: another's evaluation is looked at, never changed. */
  readonly mine: boolean
  /** The day on which it went to 市科协 with its grade. */
  readonly sentOn: string | undefined
  /** A finished evaluation, or another office's: everything can be looked at, nothing changed. */
  readonly readOnly: boolean
  /** The columns that the step leaves open. */
  readonly open: readonly ScoreColumn[]
  readonly rows: readonly GridRow[]
  readonly page: OnPageStore
  /** Moves the focus to a place. */
  readonly goTo: (place: Place) => void
  readonly openEditor: (editor: Editor) => void
  /** Ends writing and gives the focus back to the grid. */
  readonly closeEditor: () => void
  readonly photos: PhotoIntake
  /** What the records propose. */
  readonly proposals: Proposals
  /** Takes over what the records propose for an indicator or a bonus item, with what it rests on; false: nothing. */
  readonly take: (code: string) => boolean
  /** Answers of other evaluations that hold photos; read once this one holds some. */
  readonly otherAnswers: readonly Answer[]
}

export const EntryContext = createContext<EntryModel | undefined>(undefined)

/** The entry page a piece belongs to. */
export function useEntry(): EntryModel {
  const model = use(EntryContext)
  if (model === undefined) throw new Error('useEntry outside an entry page')
  return model
}

/** As much of the evaluation as a piece shows; `select` gives the same object as long as it is the same. */
export const useShown = <T>(select: (snapshot: EntrySnapshot) => T): T => usePart(useEntry().session, select)

/** All of the evaluation: for panels over the page, which no key of the grid draws anew. */
export const useSnapshot = (): EntrySnapshot => useShown((snapshot) => snapshot)

/** As much as a piece shows of where the focus is and what is being typed. */
export const useOnPage = <T>(select: (page: OnPage) => T): T => usePart(useEntry().page, select)

/** The total of answers, bonus and limits. */
export function useTotal({ answers, evaluation }: TotalOf): Total {
  const { scheme } = useEntry()
  const { bonus, vetoes } = evaluation
  return useMemo(() => totalOf(scheme, answers, bonus, vetoes), [scheme, answers, bonus, vetoes])
}

type TotalOf = Pick<EntrySnapshot, 'answers'> & { readonly evaluation: Pick<Evaluation, 'bonus' | 'vetoes'> }
