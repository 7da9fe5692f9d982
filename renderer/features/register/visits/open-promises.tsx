import { Button } from 'antd'
import type { Json } from '../../../../shared/base/json'
import { nameOf } from '../../../../shared/codes/code-list'
import { PROMISERS } from '../../../../shared/codes/visit-purposes'
import { openPromises, type Promised } from '../../../../shared/records/visit'
import type { RecordView } from '../../../store/store-face'
import { useStore } from '../../../store/store-provider'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { useSay } from '../../../ui/say'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'

/** What was promised and is not kept yet, the most urgent first, each with one press that says it was kept today. */
export function OpenPromises({ visits }: { readonly visits: readonly RecordView<'visit'>[] }) {
  const store = useStore()
  const say = useSay()
  const open = visits
    .flatMap((visit) => openPromises(visit.value).map((promise) => ({ visit, promise })))
    .toSorted((a, b) => (a.promise.dueOn < b.promise.dueOn ? -1 : 1))
  if (open.length === 0) return null

  const write = (visit: RecordView<'visit'>, promises: readonly Promised[]) =>
    store.write([{ kind: 'visit', id: visit.id, set: { promises: promises as unknown as Json } }], {
      reason: TEXT.keptReason,
    })
  const keep = async (visit: RecordView<'visit'>, at: number, text: string): Promise<void> => {
    const before = visit.value.promises ?? []
    const kept = before.map((each, place) =>
      place === at ? Object.assign({}, each, { keptOn: today() }) : each,
    )
    const saved = await write(visit, kept)
    if (saved.ok) say.undoable(TEXT.keptSay(text), () => write(visit, before))
    else say.failed(saved.failure)
  }
  return (
    <Section title={TEXT.open}>
      <ul className="visit-open">
        {open.map(({ visit, promise: { at, by, text, dueOn } }) => (
          <li key={`${visit.id} ${String(at)}`}>
            <Tag tone={dueOn < today() ? 'bad' : 'warn'}>
              {dueOn < today() ? TEXT.overdue(dueOn) : TEXT.due(dueOn)}
            </Tag>
            <span>
              {nameOf(PROMISERS, by)}：{text}
            </span>
            <Button size="small" aria-label={TEXT.keptOf(text)} onClick={() => void keep(visit, at, text)}>
              {TEXT.kept}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
