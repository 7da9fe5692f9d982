import type { IsoDate } from '../../../shared/base/iso-date'
import { predecessorsOf } from '../../../shared/codes/divisions'
import { officesOn } from '../../../shared/codes/offices'
import { FIRST_START_TEXT as TEXT } from '../../text/first-start'
import type { Choice } from '../../ui/form/control-props'

/**
 * The offices of a day. Who looks for an ended district finds those that have its associations now and reads why; the
 * first of two stands first, because the choice cannot be changed later and Enter takes what stands first.
 */
export const officeChoices = (day: IsoDate): readonly Choice[] =>
  officesOn(day)
    .map(({ id, name, short, aliases = [] }) => {
      const ended = predecessorsOf(id)
      return {
        isChief: ended.some(({ successors = [] }) => successors.length > 1 && successors[0] === id),
        choice: {
          value: id,
          label: ended.length === 0 ? name : TEXT.officeSince(name, ended.map(partOf)),
          search: [short, ...aliases, ...ended.map((division) => division.name)].join(' '),
        },
      }
    })
    .toSorted((a, b) => Number(b.isChief) - Number(a.isChief))
    .map(({ choice }) => choice)

const partOf = ({ name, successors = [] }: ReturnType<typeof predecessorsOf>[number]) => ({
  name,
  whole: successors.length === 1,
})
