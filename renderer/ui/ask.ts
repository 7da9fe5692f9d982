import { createContext, use } from 'react'

export interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  /** The yes cannot be taken back: the no has the focus. */
  readonly grave?: boolean
}

export type Ask = (question: Question) => Promise<boolean>

export const AskContext = createContext<Ask | undefined>(undefined)

/**
 * The one way to ask before something that cannot be undone. What can be undone is done at once and offers 撤销
 * (`useSay`). Answers true for yes; Escape is no.
 */
export function useAsk(): Ask {
  const ask = use(AskContext)
  if (ask === undefined) throw new Error('useAsk outside of AskProvider')
  return ask
}
