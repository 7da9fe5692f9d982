import { createContext, use } from 'react'
import type { SchemePlace } from '../../../shared/scoring/publish-scheme'
import type { Scheme } from '../../../shared/scoring/scheme'

/** What the pieces of the editor share. */
export interface SchemeEditor {
  readonly draft: Scheme
  /** A published scheme, or another office's: everything can be looked at. */
  readonly readOnly: boolean
  readonly change: (next: Scheme) => void
  readonly place: SchemePlace
  readonly goTo: (place: SchemePlace) => void
}

export const SchemeEditorContext = createContext<SchemeEditor | undefined>(undefined)

/** The editor a piece belongs to. */
export function useSchemeEditor(): SchemeEditor {
  const editor = use(SchemeEditorContext)
  if (editor === undefined) throw new Error('useSchemeEditor outside of a scheme')
  return editor
}

export const samePlace = (a: SchemePlace, b: SchemePlace): boolean => JSON.stringify(a) === JSON.stringify(b)
