import type { IsoDate } from '../../../shared/base/iso-date'
import type { Letter } from '../../../shared/records/letter'
import type { Finding } from '../../../shared/rules/finding'
import { LETTER_ASKS } from '../../text/letter-asks'
import { provisionName } from '../../text/provisions'
import { findingText } from '../../text/rules'
import { REMINDER_TEXT as TEXT } from '../../text/todo'
import { isOpen } from '../../ui/findings/todo-rows'

/** What a reminder letter tells an association and its enterprise. */
export interface Reminder {
  readonly name: string
  readonly office: string
  readonly day: string
  /** Broken, due and advisable, the weightiest first. */
  readonly matters: readonly Finding[]
  /** What is not known here and the association can tell. */
  readonly asked: readonly Finding[]
}

/** Only what is addressed to the association or its enterprise: what offices have to do is theirs. */
export function reminderOf(
  findings: readonly Finding[],
  { name, office, day }: Pick<Reminder, 'name' | 'office' | 'day'>,
): Reminder {
  const theirs = findings
    .filter(isOpen)
    .filter(({ addressee }) => addressee === 'association' || addressee === 'enterprise')
  return {
    name,
    office,
    day,
    matters: theirs.filter(({ kind }) => kind !== 'undetermined'),
    asked: theirs.filter(({ kind }) => kind === 'undetermined'),
  }
}

/** What the letter asks for a finding, in words that speak to the association. */
export const askOf = (finding: Finding): string => LETTER_ASKS[finding.code] ?? findingText(finding).advice

/** The letter as a text of paragraphs, for the Word file. Without a number: the office gives it when it signs. */
export function reminderLetter({ name, office, day, matters, asked }: Reminder, datedOn: IsoDate): Letter {
  const lines = [
    TEXT.opening(office, day),
    ...matters.map((finding, index) => {
      const { found, figures } = findingText(finding)
      const what = figures === '' ? found : `${found}（${figures}）`
      return TEXT.line(index + 1, what, provisionName(finding.article), askOf(finding))
    }),
    ...(asked.length === 0 ? [] : [TEXT.askedText]),
    ...asked.map((finding, index) => TEXT.askedLine(index + 1, findingText(finding).found)),
    TEXT.closing,
  ]
  return { addressee: name, title: TEXT.heading, body: lines.join('\n'), signedBy: office, datedOn }
}
