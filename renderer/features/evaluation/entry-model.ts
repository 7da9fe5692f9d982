import { createContext, use } from 'react'
import type { LimitSignal } from '../../../shared/evaluation/limit-signals'
import type { Answer } from '../../../shared/records/answer'
import type { Association } from '../../../shared/records/association'
import type { Scheme } from '../../../shared/scoring/scheme'
import type { Total } from '../../../shared/scoring/total'
import type { EntrySession, EntrySnapshot } from './entry-session'
import type { GridRow, Place } from './grid-rows'
import type { PhotoIntake } from './use-photo-intake'
import type { Proposals } from './use-proposals'

/** Which text of an indicator is open for writing. */
export interface Editor {
  readonly code: string
  readonly field: 'note' | 'reason'
}

/** What the pieces of one entry page share. */
export interface EntryModel {
  readonly session: EntrySession
  readonly snapshot: EntrySnapshot
  readonly scheme: Scheme
  readonly association: Association
  readonly signals: ReadonlySet<LimitSignal>
  /** Whether this office has custody: another's evaluation is looked at, never changed. */
  readonly mine: boolean
  /** The day on which it went to 市科协 with its grade. */
  readonly sentOn: string | undefined
  readonly total: Total
  /** A finished evaluation, or another office's: everything can be looked at, nothing changed. */
  readonly readOnly: boolean
  readonly rows: readonly GridRow[]
  readonly place: Place
  /** Notes where the focus is. */
  readonly noteFocus: (place: Place) => void
  /** Moves the focus to a place. */
  readonly goTo: (place: Place) => void
  readonly editor: Editor | undefined
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
