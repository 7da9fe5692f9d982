import type { Json } from '../../../../shared/base/json'
import type { Letter } from '../../../../shared/records/letter'
import type { Change } from '../../../store/store-face'
import { DOCUMENTS_TEXT as TEXT } from '../../../text/evaluation-documents'

/** What the register takes of a letter's text, in characters. */
const MOST = 4000

/** The evaluation that a letter is about. */
export interface LetterAbout {
  readonly associationId: string
  readonly evaluationId: string
  /** The office that has custody of it. */
  readonly office: string
}

/** The write that keeps a letter about an evaluation in the register; a text that is too long says that it is cut. */
export const letterChange = (id: string, about: LetterAbout, letter: Letter): Change => ({
  kind: 'letter',
  id,
  office: about.office,
  set: {
    ...(letter as Readonly<Record<string, Json>>),
    body: keptBody(letter.body ?? ''),
    associationId: about.associationId,
    aboutId: about.evaluationId,
  },
})

/** A public notice stands with every association that it names, under one number. */
export const noticeChanges = (
  named: readonly LetterAbout[],
  letter: Letter,
  newId: () => string,
): readonly Change[] => named.map((about) => letterChange(newId(), about, letter))

const keptBody = (body: string): string =>
  body.length <= MOST ? body : `${body.slice(0, MOST - TEXT.cutBody.length - 1)}\n${TEXT.cutBody}`
