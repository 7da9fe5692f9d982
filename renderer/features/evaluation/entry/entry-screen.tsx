import { Button } from 'antd'
import { useEffect, useEffectEvent, useState, type ClipboardEvent, type DragEvent } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { isAnswered } from '../../../../shared/evaluation/score-columns'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import { shownStep } from '../../../../shared/evaluation/shown-step'
import { isFinished } from '../../../../shared/evaluation/steps'
import type { Scheme } from '../../../../shared/scoring/scheme'
import { ENTRY_TEXT, STEP_TEXT, YEAR_TEXT } from '../../../text/evaluation'
import { sendingText } from '../../../text/evaluation-sending'
import { STEPS_TEXT } from '../../../text/evaluation-steps'
import { schemeText } from '../../../text/evaluation-scheme'
import { APP_TEXT } from '../../../text/app'
import { EmptyState } from '../../../ui/empty-state'
import { STEP_TONES } from '../../../ui/evaluation/step-tones'
import { Kbd } from '../../../ui/kbd'
import { filesIn } from '../../../ui/attachments/files-in'
import { Page } from '../../../ui/page'
import { Tag } from '../../../ui/tag'
import { EntryContext, useEntry, useShown, type EntryModel } from './entry-model'
import { FinalisePanel } from './finalise-panel'
import { columnIn, type Place } from './grid-rows'
import { ReopenButton } from './reopen-button'
import { ScoreGrid } from './score-grid'
import { SectionList } from './section-list'
import { SidePanel } from './side-panel'
import { StepsPanel } from '../steps/steps-panel'
import { TotalBar } from './total-bar'
import { useEntryModel } from './use-entry-model'
import { useEntrySession, type OpenEntry } from './use-entry-session'
import { usePageKeys } from './use-page-keys'
import '../evaluation.css'

/** One association on one page: scores, notes, photos, bonus and limits, all of it by keyboard. */
export function EntryScreen() {
  const { id } = useParams<{ id: string }>()
  const open = useEntrySession(id)
  if (open === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const scheme = open?.session.snapshot().evaluation.scheme
  if (open === null || scheme === undefined) {
    return (
      <Page title={YEAR_TEXT.title}>
        <EmptyState
          title={ENTRY_TEXT.loadingFailed}
          action={<Link href="/evaluations">{ENTRY_TEXT.back}</Link>}
        >
          {ENTRY_TEXT.loadingFailedHint}
        </EmptyState>
      </Page>
    )
  }
  return <Entry open={open} begun={scheme} />
}

function Entry({ open, begun }: { readonly open: OpenEntry; readonly begun: Scheme }) {
  const model = useEntryModel(open, begun)
  const { association, scheme } = model
  const [checking, setChecking] = useState(false)
  const [stepping, setStepping] = useState(false)
  const [target, setTarget] = useState<Place>()
  const [, go] = useLocation()
  useFirstFocus(model)
  // After the panel is gone: as it goes, the focus returns to where it was.
  const goToTarget = useEffectEvent((place: Place) => model.goTo(place))
  useEffect(() => {
    if (target !== undefined) goToTarget(target)
  }, [target])
  usePageKeys({
    finalise: model.readOnly ? undefined : () => setChecking(true),
    print: () => go(`/evaluations/${model.session.id}/print`),
    steps: () => setStepping(true),
    nextOpen: model.readOnly ? undefined : () => goToNextOpen(model),
  })
  return (
    <EntryContext value={model}>
      <Page
        fixed
        title={association.name ?? ''}
        crumbs={
          <>
            <Link href="/evaluations">{YEAR_TEXT.title}</Link> /{' '}
            {ENTRY_TEXT.crumb(model.session.snapshot().evaluation.year ?? 0)} / {schemeText(scheme)}
          </>
        }
        beside={<StepTag />}
        actions={
          <Actions model={model} onCheck={() => setChecking(true)} onSteps={() => setStepping(true)} />
        }
      >
        <div className="entry" {...photoTarget(model)}>
          <SectionList />
          <ScoreGrid />
          <SidePanel />
        </div>
        <TotalBar />
      </Page>
      {stepping && <StepsPanel onClose={() => setStepping(false)} />}
      {checking && (
        <FinalisePanel
          onClose={() => setChecking(false)}
          onGo={(place) => {
            setChecking(false)
            setTarget(place)
          }}
        />
      )}
    </EntryContext>
  )
}

/** Where the evaluation stands; since when it is with 市科协, or why it came back. */
function StepTag() {
  const { sentOn } = useEntry()
  const evaluation = useShown((snapshot) => snapshot.evaluation)
  const step = shownStep(evaluation, sentOn !== undefined)
  return (
    <>
      <Tag tone={STEP_TONES[step]}>{STEP_TEXT[step]}</Tag>
      <span className="muted">{sendingText(step, evaluation, sentOn)}</span>
    </>
  )
}

interface ActionsProps {
  readonly model: EntryModel
  readonly onCheck: () => void
  readonly onSteps: () => void
}

function Actions({ model, onCheck, onSteps }: ActionsProps) {
  const [, go] = useLocation()
  const { session, readOnly, mine } = model
  const finished = useShown(({ evaluation }) => isFinished(evaluation))
  return (
    <>
      {!readOnly && (
        <span className="entry-keys dim">
          {ENTRY_TEXT.keys.map(([key, what]) => (
            <span key={key}>
              <Kbd>{key}</Kbd> {what}
            </span>
          ))}
        </span>
      )}
      <Button
        title="Ctrl P"
        aria-keyshortcuts="Control+P"
        onClick={() => go(`/evaluations/${session.id}/print`)}
      >
        {ENTRY_TEXT.print}
      </Button>
      <Button title="F9" aria-keyshortcuts="F9" onClick={onSteps}>
        {STEPS_TEXT.open}
      </Button>
      {finished && mine && <ReopenButton session={session} />}
      {!readOnly && (
        <Button type="primary" title="Ctrl Enter" aria-keyshortcuts="Control+Enter" onClick={onCheck}>
          {ENTRY_TEXT.finalise}
        </Button>
      )}
    </>
  )
}

/** Where one goes on: the first indicator that nobody of the office has dealt with, else the first of all. */
function useFirstFocus(model: EntryModel): void {
  const { goTo, page, readOnly, open } = model
  const focusFirst = useEffectEvent(() => {
    const column = columnIn(open, page.snapshot().place.column)
    goTo({ row: readOnly ? 0 : Math.max(0, openRow(model, -1)), column })
  })
  useEffect(() => focusFirst(), [])
  // Opened again: what had the focus is gone with the reason's question.
  useEffect(() => {
    if (!readOnly) focusFirst()
  }, [readOnly])
}

/** The next row after a place that nobody of the office has dealt with, -1 for none. */
function openRow({ session, rows }: EntryModel, after: number): number {
  const { answers } = session.snapshot()
  return rows.findIndex(
    ({ type, code }, row) => row > after && type === 'indicator' && !isAnswered(answerTo(answers, code)),
  )
}

/** Goes to the next open indicator, from the last one to the first; stays where nothing is open. */
function goToNextOpen(model: EntryModel): void {
  const { goTo, page, open } = model
  const { place } = page.snapshot()
  const next = [openRow(model, place.row), openRow(model, -1)].find((row) => row >= 0)
  if (next !== undefined) goTo({ row: next, column: columnIn(open, place.column) })
}

/** Photos that are pasted go to the indicator that has the focus, those that are dropped to the one under them. */
function photoTarget({ rows, page, photos, readOnly }: EntryModel) {
  const focused = (): string | undefined => {
    const here = rows[page.snapshot().place.row]
    return here?.type === 'indicator' ? here.code : undefined
  }
  const take = (indicator: string | undefined, transfer: DataTransfer): void => {
    const files = filesIn(transfer)
    if (!readOnly && indicator !== undefined && files.length > 0) void photos.add(indicator, files)
  }
  return {
    onPaste: (event: ClipboardEvent) => take(focused(), event.clipboardData),
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      const row = event.target instanceof Element ? event.target.closest('[data-indicator]') : null
      take(row?.getAttribute('data-indicator') ?? focused(), event.dataTransfer)
    },
  }
}
