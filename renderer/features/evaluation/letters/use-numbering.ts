import { useState } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import type { LetterKind } from '../../../../shared/codes/letter-kinds'
import type { Letter } from '../../../../shared/records/letter'
import { isNumberTaken, proposedNumber, proposedSignature } from '../../../letters/next-number'
import { useRecords } from '../../../store/hooks'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'

/** The number of the next letter of a kind, as the register proposes it or as it was typed. */
export interface Numbering {
  readonly number: string
  readonly typeNumber: (number: string | undefined) => void
  readonly taken: boolean
  /** How the office signs. */
  readonly signedBy: string
  /** The letters of the office that are kept already, the newest first. */
  readonly keptAbout: (kind: LetterKind, evaluationIds: ReadonlySet<string>) => readonly Letter[]
}

/** Numbers a letter as the register of letters does; `undefined` until the register is read. */
export function useNumbering(kind: LetterKind): Numbering | undefined {
  const letters = useRecords('letter')
  const { office } = useDesk().identity
  const [typed, typeNumber] = useState<string | undefined>()
  if (letters === undefined) return undefined
  const name = officeById(office)?.name ?? office
  const number = typed ?? proposedNumber(letters, kind, { day: today(), office: name })
  return {
    number,
    typeNumber,
    taken: isNumberTaken(letters, number, undefined),
    signedBy: proposedSignature(letters, name),
    keptAbout: (of, ids) =>
      letters
        .filter(({ value }) => value.letterKind === of && ids.has(value.aboutId ?? ''))
        .toSorted((a, b) => b.arrival - a.arrival)
        .map(({ value }) => value),
  }
}
