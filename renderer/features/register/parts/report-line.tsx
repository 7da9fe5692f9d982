import { Button } from 'antd'
import { useState } from 'react'
import { isIsoDate } from '../../../../shared/base/iso-date'
import { termDates } from '../../../../shared/organs/term-dates'
import { useStore } from '../../../store/store-provider'
import type { RecordView } from '../../../store/store-face'
import { problemText } from '../../../text/forms'
import { ORGANS_TEXT as TEXT } from '../../../text/organs'
import { TERM_TEXT } from '../../../text/terms'
import { DayControl } from '../../../ui/form/day-control'
import { useSay } from '../../../ui/say'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'

/** The report on a congress that is still to be recorded, and one press to record it (《实施细则》第二十六条). */
export function ReportLine({ terms }: { readonly terms: readonly RecordView<'term'>[] }) {
  const day = today()
  const last = terms
    .filter(({ value: { congressOn } }) => congressOn !== undefined && congressOn <= day)
    .toSorted((a, b) => ((a.value.congressOn ?? '') < (b.value.congressOn ?? '') ? -1 : 1))
    .at(-1)
  if (last === undefined || last.value.reportedOn !== undefined) return null
  return <Open key={last.id} term={last} />
}

function Open({ term }: { readonly term: RecordView<'term'> }) {
  const store = useStore()
  const say = useSay()
  const [on, setOn] = useState<unknown>(today())
  const until = termDates(term.value)?.reportUntil ?? ''
  const isDay = typeof on === 'string' && isIsoDate(on)
  const name = TERM_TEXT.name(term.value.ordinal, term.value.congressOn)
  const write = (reportedOn: string | null) =>
    store.write([{ kind: 'term', id: term.id, set: { reportedOn } }], { reason: TEXT.report })
  const report = async (): Promise<void> => {
    if (!isDay) return say.wrong(problemText('not-a-date'))
    const saved = await write(on)
    if (saved.ok) say.undoable(TEXT.reportedSay(name), () => write(null))
    else say.failed(saved.failure)
  }
  return (
    <div className="report-line">
      <Tag tone={today() > until ? 'bad' : 'warn'}>{TEXT.reportDue(until)}</Tag>
      <label htmlFor="reported-on">{TEXT.reportedOn}</label>
      <DayControl
        id="reported-on"
        value={typeof on === 'string' ? on : undefined}
        onChange={setOn}
        onBlur={() => undefined}
        onMount={() => undefined}
        invalid={!isDay}
        describedBy="reported-on"
      />
      <Button onClick={() => void report()}>{TEXT.reported}</Button>
    </div>
  )
}
