import { failureText } from '../../../text/failures'
import { INBOX_TEXT as TEXT } from '../../../text/municipal-desk'
import { INCOMING_TEXT, purposeText } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { TABLE_TEXT } from '../../../text/tables'
import { LinkButton } from '../../../ui/link-button'
import type { TableColumn } from '../../../ui/table-column'
import { Tag, type Tone } from '../../../ui/tag'
import type { FileFacts, FileState, InboxFile } from './inbox-file'
import type { InboxSession } from './inbox-session'
import { officeName } from '../offices/office-name'

const TONES: Readonly<Record<FileState['at'], Tone>> = {
  unread: 'plain',
  reading: 'info',
  ready: 'info',
  left: 'plain',
  applying: 'info',
  applied: 'ok',
  later: 'warn',
  refused: 'bad',
}

const said =
  (text: (facts: FileFacts) => string) =>
  ({ state }: InboxFile): string =>
    'facts' in state ? text(state.facts) : ''

/** What applying a file does, or did; for one that was refused, why and what to do. */
function effectText({ state }: InboxFile): string {
  if (state.at === 'later') return TEXT.laterText
  if (state.at === 'refused') {
    const { cause, next } = failureText(state.failure)
    return `${cause}。${next}`
  }
  if (!('facts' in state)) return ''
  const { changes, conflicts, setAside, returned, waiting, isKnown, isOlder } = state.facts
  const { readmits, isAstray } = state.facts
  return [
    isKnown ? TEXT.known : TEXT.effectOf(changes),
    ...(isOlder ? [TEXT.older] : []),
    ...(conflicts > 0 ? [TEXT.conflicts(conflicts)] : []),
    ...(setAside > 0 ? [TEXT.setAside(setAside)] : []),
    ...(returned > 0 ? [TEXT.returned(returned)] : []),
    ...(readmits ? [TEXT.readmits] : []),
    ...(isAstray ? [TEXT.astray] : []),
    ...(waiting > 0 ? [TEXT.waiting(waiting)] : []),
  ].join('，')
}

/** The files of a pile: what each is, what it would do, where it stands. */
export const inboxColumns = (session: InboxSession): readonly TableColumn<InboxFile>[] => [
  {
    key: 'office',
    title: TEXT.office,
    width: 160,
    cell: said(({ office }) => officeName(office)),
  },
  { key: 'file', title: TEXT.file, width: 216, cell: ({ name }) => name, whole: ({ name }) => name },
  { key: 'made', title: TEXT.made, width: 136, cell: said(({ madeAt }) => minuteOf(madeAt)) },
  {
    key: 'content',
    title: TEXT.content,
    width: 196,
    cell: said(({ isReceipt, records, photos }) =>
      isReceipt ? purposeText('receipt') : INCOMING_TEXT.contentOf(records, photos),
    ),
  },
  {
    key: 'state',
    title: TEXT.state,
    width: 124,
    cell: ({ state }) => <Tag tone={TONES[state.at]}>{TEXT.states[state.at]}</Tag>,
  },
  { key: 'effect', title: TEXT.effect, cell: effectText, whole: effectText },
  {
    key: 'do',
    title: TABLE_TEXT.actions,
    width: 76,
    cell: ({ key, state }) => {
      if (state.at === 'unread') {
        return <LinkButton onClick={() => session.drop(key)}>{TEXT.takeOff}</LinkButton>
      }
      return (
        (state.at === 'ready' || state.at === 'left') && (
          <LinkButton onClick={() => session.leave(key, state.at === 'ready')}>
            {state.at === 'ready' ? TEXT.leave : TEXT.back}
          </LinkButton>
        )
      )
    },
  },
]
