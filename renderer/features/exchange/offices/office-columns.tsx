import { OFFICES_TEXT as TEXT } from '../../../text/municipal-desk'
import { EXCHANGE_TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { byNumber, byText, type TableColumn } from '../../../ui/table-column'
import { Tag, type Tone } from '../../../ui/tag'
import { officeName } from './office-name'
import type { OfficeGap, OfficeRow, OfficeState } from './office-rows'

const TONES: Readonly<Record<OfficeState, Tone>> = {
  fresh: 'ok',
  late: 'warn',
  'very-late': 'bad',
  never: 'bad',
  'not-enrolled': 'plain',
}
/** The most urgent first. */
const URGENCY: readonly OfficeState[] = ['never', 'very-late', 'late', 'not-enrolled', 'fresh']

const timeOf = (instant: string | undefined): string =>
  instant === undefined ? EXCHANGE_TEXT.never : minuteOf(instant)

/** The day alone: on a narrow screen the minute would push the last columns out of sight. */
const dayOf = (instant: string | undefined): string =>
  instant === undefined ? EXCHANGE_TEXT.never : minuteOf(instant).slice(0, 10)

const gapText = (gap: OfficeGap): string =>
  'count' in gap ? TEXT.gapTexts[gap.gap](gap.count) : TEXT.gapTexts[gap.gap]
const gapsText = ({ gaps }: OfficeRow): string =>
  gaps.length === 0 ? TEXT.none : gaps.map(gapText).join('；')

/** What the municipal desk says of each office; the same on screen, in the sheet and on paper. */
export const OFFICE_COLUMNS: readonly TableColumn<OfficeRow>[] = [
  {
    key: 'office',
    title: TEXT.office,
    width: 184,
    cell: ({ office }) => officeName(office),
    whole: ({ office }) => officeName(office),
    order: byText(({ office }) => officeName(office)),
  },
  {
    key: 'state',
    title: TEXT.state,
    width: 92,
    cell: ({ state }) => <Tag tone={TONES[state]}>{TEXT.states[state]}</Tag>,
    order: byNumber(({ state }) => URGENCY.indexOf(state)),
  },
  {
    key: 'made',
    title: TEXT.made,
    width: 134,
    cell: ({ madeAt }) => timeOf(madeAt),
    order: byText(({ madeAt }) => madeAt),
  },
  {
    key: 'age',
    title: TEXT.age,
    width: 72,
    number: true,
    cell: ({ days }) => (days === undefined ? '' : TEXT.ageOf(days)),
    text: ({ days }) => days ?? '',
    order: byNumber(({ days }) => days),
  },
  { key: 'gaps', title: TEXT.gaps, cell: gapsText, whole: gapsText },
  {
    key: 'taken',
    title: TEXT.taken,
    width: 104,
    cell: ({ receivedAt }) => dayOf(receivedAt),
    whole: ({ receivedAt }) => timeOf(receivedAt),
    text: ({ receivedAt }) => timeOf(receivedAt),
    order: byText(({ receivedAt }) => receivedAt),
  },
  {
    key: 'sent',
    title: TEXT.sent,
    width: 104,
    cell: ({ sentAt }) => dayOf(sentAt),
    whole: ({ sentAt }) => timeOf(sentAt),
    text: ({ sentAt }) => timeOf(sentAt),
    order: byText(({ sentAt }) => sentAt),
  },
  {
    key: 'program',
    title: TEXT.program,
    width: 76,
    cell: ({ program }) => program ?? '',
    order: byText(({ program }) => program),
  },
  {
    key: 'writer',
    title: TEXT.writer,
    width: 76,
    number: true,
    cell: ({ writer }) => writer ?? '',
    order: byNumber(({ writer }) => writer),
  },
]
