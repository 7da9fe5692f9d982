import { useState } from 'react'
import { officeById } from '../../../shared/codes/offices'
import { PASSPHRASE_PROBLEMS } from '../../text/passphrase'
import { passphraseProblem } from './passphrase-rules'

/** A new passphrase while it is typed twice. */
export interface NewPassphrase {
  readonly value: string
  readonly again: string
  readonly onValue: (value: string) => void
  readonly onAgain: (again: string) => void
  /** What is wrong, each as a sentence, with the id of its line. */
  readonly problems: Partial<Record<'passphrase' | 'again', string>>
  /** The first line that is wrong. */
  readonly wrong: 'passphrase' | 'again' | undefined
}

/**
 * Nothing that anybody at the office would try first: neither the operator's name nor the office's, nor the passphrase
 * that it replaces.
 */
export function useNewPassphrase(operator: string, officeId: string, current?: string): NewPassphrase {
  const [value, onValue] = useState('')
  const [again, onAgain] = useState('')
  const office = officeById(officeId)
  const problem = passphraseProblem(value, [operator, office?.name ?? '', office?.short ?? ''], current)
  const differs = again !== value
  return {
    value,
    again,
    onValue,
    onAgain,
    problems: {
      ...(problem !== undefined && { passphrase: PASSPHRASE_PROBLEMS[problem] }),
      ...(differs && { again: PASSPHRASE_PROBLEMS.differs }),
    },
    wrong: problem !== undefined ? 'passphrase' : differs ? 'again' : undefined,
  }
}
