import { nameOf } from '../../../../shared/codes/code-list'
import { LETTER_KINDS } from '../../../../shared/codes/letter-kinds'
import { fieldLabel } from '../../../text/fields'
import { LETTER_STATE_TEXT, LETTERS_TEXT as TEXT } from '../../../text/letters-register'
import { byText, type TableColumn } from '../../../ui/table-column'
import { Tag, type Tone } from '../../../ui/tag'
import type { LetterRow, LetterState } from './letter-rows'

const TONES: Readonly<Record<LetterState, Tone>> = {
  'number-missing': 'bad',
  'number-taken': 'bad',
  unfinished: 'warn',
  kept: 'plain',
}

/** Columns of the register of letters; `names` of associations by id. */
export function letterColumns(names: ReadonlyMap<string, string>): readonly TableColumn<LetterRow>[] {
  const about = ({ associations }: LetterRow): readonly string[] =>
    associations.map((id) => names.get(id) ?? TEXT.unknownAssociation)
  const aboutText = (row: LetterRow): string => about(row).join('、')
  const kindText = ({ letter }: LetterRow): string => nameOf(LETTER_KINDS, letter.letterKind)
  return [
    {
      key: 'datedOn',
      title: fieldLabel('letter', 'datedOn'),
      width: 104,
      cell: ({ letter }) => letter.datedOn ?? '',
      order: byText(({ letter: { datedOn, documentNumber } }) => `${datedOn ?? ''} ${documentNumber ?? ''}`),
    },
    {
      key: 'documentNumber',
      title: fieldLabel('letter', 'documentNumber'),
      width: 200,
      cell: ({ letter }) => letter.documentNumber ?? '',
      order: byText(({ letter }) => letter.documentNumber),
    },
    { key: 'kind', title: TEXT.kind, width: 108, cell: kindText, order: byText(kindText) },
    {
      key: 'title',
      title: fieldLabel('letter', 'title'),
      cell: ({ letter }) => letter.title ?? '',
      whole: ({ letter }) => letter.title ?? '',
      order: byText(({ letter }) => letter.title),
    },
    {
      key: 'association',
      title: TEXT.association,
      width: 220,
      cell: (row) => {
        const [first = '', ...others] = about(row)
        return others.length === 0 ? first : TEXT.several(first, others.length + 1)
      },
      whole: aboutText,
      order: byText(aboutText),
    },
    {
      key: 'addressee',
      title: fieldLabel('letter', 'addressee'),
      width: 150,
      cell: ({ letter }) => letter.addressee ?? '',
      whole: ({ letter }) => letter.addressee ?? '',
    },
    {
      key: 'state',
      title: TEXT.state,
      width: 92,
      cell: ({ state }) => <Tag tone={TONES[state]}>{LETTER_STATE_TEXT[state]}</Tag>,
      text: ({ state }) => LETTER_STATE_TEXT[state],
      order: byText(({ state }) => LETTER_STATE_TEXT[state]),
    },
  ]
}
