import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { waitsForReview } from '../../../../shared/evaluation/review-queue'
import { STEP_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { REVIEW_TEXT as TEXT } from '../../../text/review-queue'
import { APP_TEXT } from '../../../text/app'
import { EmptyState } from '../../../ui/empty-state'
import { Kbd } from '../../../ui/kbd'
import { Page } from '../../../ui/page'
import { useDesk } from '../../../ui/desk-identity'
import { PROVISIONAL_ID, ReviewDetail } from './review-detail'
import { TopShare } from './top-share'
import { useOpenedSession } from '../entry/use-opened-session'
import { useYear } from '../year/use-year'
import type { YearRow } from '../year/year-rows'
import './review.css'
import '../evaluation.css'

interface Queued {
  readonly id: string
  readonly row: YearRow
}

/** The evaluations of a year that wait for their review, one after the other by keyboard. */
export function ReviewScreen() {
  const { year: typed } = useParams<{ year: string }>()
  const year = Number(typed)
  const { office } = useDesk().identity
  const all = useYear(year)
  // 市科协 sees the districts' evaluations and reviews its own only.
  const rows = useMemo(() => all?.filter(({ evaluation }) => evaluation?.office === office), [all, office])
  const [chosen, setChosen] = useState({ id: '', place: 0 })
  if (rows === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const queue = rows.flatMap((row): readonly Queued[] =>
    row.evaluation !== undefined && waitsForReview(row.evaluation.value)
      ? [{ id: row.evaluation.id, row }]
      : [],
  )
  // One that was graded leaves the queue: the next one stands in its place.
  const here = queue.find(({ id }) => id === chosen.id) ?? queue[Math.min(chosen.place, queue.length - 1)]
  return (
    <Page
      title={TEXT.title(year)}
      crumbs={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}
      beside={<span className="muted">{TEXT.waiting(queue.length)}</span>}
      actions={
        <span className="entry-keys dim">
          {TEXT.keys.map(([key, what]) => (
            <span key={key}>
              <Kbd>{key}</Kbd> {what}
            </span>
          ))}
        </span>
      }
    >
      <TopShare rows={rows} />
      {here === undefined ? (
        <EmptyState title={TEXT.none}>{TEXT.noneHint}</EmptyState>
      ) : (
        <Queue
          queue={queue}
          here={here}
          onChoose={(id) => setChosen({ id, place: queue.findIndex((each) => each.id === id) })}
        />
      )}
    </Page>
  )
}

interface QueueProps {
  readonly queue: readonly Queued[]
  readonly here: Queued
  readonly onChoose: (id: string) => void
}

const optionId = (id: string): string => `review-${id}`

/** The list has one tab stop: arrows choose, Enter opens, C gives the provisional grade. */
function Queue({ queue, here, onChoose }: QueueProps) {
  const session = useOpenedSession(here.id)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.focus(), [])
  const [, go] = useLocation()
  const move = (by: -1 | 1): void => {
    const next = queue[queue.indexOf(here) + by]
    if (next !== undefined) onChoose(next.id)
  }
  const grade = (): void => document.getElementById(PROVISIONAL_ID)?.click()
  const commands: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => go(`/evaluations/${here.id}`),
    c: grade,
    C: grade,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.altKey || event.metaKey ? undefined : commands[event.key]
    if (command === undefined) return
    event.preventDefault()
    command()
  }
  return (
    <div className="review">
      <ul
        className="review-list"
        role="listbox"
        aria-label={TEXT.queue}
        aria-activedescendant={optionId(here.id)}
        tabIndex={0}
        ref={list}
        onKeyDown={onKeyDown}
      >
        {queue.map(({ id, row }) => (
          <li
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={id === here.id}
            onClick={() => onChoose(id)}
          >
            {row.association.name} <span className="dim">{STEP_TEXT[row.step]}</span>
          </li>
        ))}
      </ul>
      <div className="review-detail">
        {session !== undefined && <ReviewDetail session={session} name={here.row.association.name ?? ''} />}
      </div>
    </div>
  )
}
