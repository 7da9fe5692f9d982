import { Input } from 'antd'
import { useId, useState } from 'react'
import type { Json } from '../../../../shared/base/json'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { GrowingText } from '../../../ui/growing-text'
import { cleanText } from '../clean-text'
import { DayLine, isDay } from '../day-line'
import { useEntry, useShown } from './entry-model'
import { groupId } from './group-id'
import { namesIn } from '../names-in'
import { VisitLine } from './visit-line'

/** Who assessed, when they were there, and what they conclude; saved as it is written, like everything else. */
export function ClosingFields() {
  const { readOnly } = useEntry()
  const id = useId()
  return (
    <section className="closing-fields" id={groupId('closing')} aria-label={ENTRY_TEXT.closing}>
      <h2>{ENTRY_TEXT.closing}</h2>
      {readOnly ? <Closed /> : <Writable id={id} />}
    </section>
  )
}

function Closed() {
  const { assessors, siteOn, opinion } = useShown(({ evaluation }) => evaluation)
  return (
    <>
      <p>
        {ENTRY_TEXT.assessors}：{assessors?.join('、') ?? '–'}
      </p>
      <p>
        {ENTRY_TEXT.siteOn}：{siteOn ?? '–'}
      </p>
      <VisitLine />
      <p className="answer-text">
        {ENTRY_TEXT.opinion}：{opinion ?? '–'}
      </p>
    </>
  )
}

function Writable({ id }: { readonly id: string }) {
  return (
    <>
      <label htmlFor={`${id}-assessors`}>{ENTRY_TEXT.assessors}</label>
      <div>
        <Assessors id={`${id}-assessors`} />
        <p className="dim">{ENTRY_TEXT.assessorsHint}</p>
      </div>
      <label htmlFor={`${id}-day`}>{ENTRY_TEXT.siteOn}</label>
      <SiteDay id={`${id}-day`} />
      <VisitLine />
      <label htmlFor={`${id}-opinion`}>{ENTRY_TEXT.opinion}</label>
      <Opinion id={`${id}-opinion`} />
    </>
  )
}

function Opinion({ id }: { readonly id: string }) {
  const { session } = useEntry()
  const opinion = useShown(({ evaluation }) => evaluation.opinion)
  return (
    <GrowingText
      id={id}
      minRows={3}
      maxRows={10}
      maxLength={2000}
      value={opinion ?? ''}
      onChange={({ target }) => {
        const text = cleanText(target.value)
        session.changeEvaluation({ opinion: text === '' ? null : text }, 'idle')
      }}
      onBlur={() => void session.flush()}
    />
  )
}

/** Names in one line; the text stays as typed while one types, what is kept are the names in it. */
function Assessors({ id }: { readonly id: string }) {
  const { session } = useEntry()
  const assessors = useShown(({ evaluation }) => evaluation.assessors)
  const [typed, setTyped] = useState<string>()
  return (
    <Input
      id={id}
      value={typed ?? assessors?.join('、') ?? ''}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        setTyped(target.value)
        const names = namesIn(target.value)
        session.changeEvaluation({ assessors: names.length === 0 ? null : names }, 'idle')
      }}
      onBlur={() => {
        setTyped(undefined)
        void session.flush()
      }}
    />
  )
}

/** The day of the visit. What is typed stays until it is a day; only days are kept. */
function SiteDay({ id }: { readonly id: string }) {
  const { session } = useEntry()
  const siteOn = useShown(({ evaluation }) => evaluation.siteOn)
  const [typed, setTyped] = useState<{ readonly value: Json | undefined }>()
  const value = typed === undefined ? siteOn : typed.value
  return (
    <DayLine
      id={id}
      value={value}
      onChange={(day) => {
        setTyped({ value: day })
        if (day === undefined || isDay(day)) session.changeEvaluation({ siteOn: day ?? null }, 'now')
      }}
      onLeave={() => {
        if (value === undefined || isDay(value)) setTyped(undefined)
        void session.flush()
      }}
    />
  )
}
