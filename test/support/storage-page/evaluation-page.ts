import { openSession } from '../../../renderer/features/evaluation/entry/open-session'
import type { EntrySession } from '../../../renderer/features/evaluation/entry/entry-session'
import { answerTo } from '../../../shared/evaluation/answer-map'
import { conclusionOf } from '../../../shared/evaluation/conclude'
import { keptVersion } from '../../../shared/evaluation/kept-version'
import { isFinished, stepBack } from '../../../shared/evaluation/steps'
import type { Json } from '../../../shared/base/json'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Photo } from '../../../shared/records/answer'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf } from '../../../shared/scoring/scheme'
import { PHOTOS_KEPT, type EvaluationShown } from './evaluation-shown'

/*
 * An evaluation without its screen, for the kill tests: the product's session on the product's store and photo files.
 */

const TODAY = '2026-11-22' as IsoDate
const SCHEME = defaultScheme('enterprise')
const CODES = indicatorsOf(SCHEME).map(({ code }) => code)
/** An evaluation holds fifty reasons. */
const MOST_REOPENED = 40
const reopenedOf = (session: EntrySession): number => session.snapshot().evaluation.reopenReasons?.length ?? 0

/** The number that a note or a photo's name begins or ends with. */
const numberIn = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? -1)

/**
 * Types, photographs, finishes and opens again until the process is gone; `shown` gets what is on the
 * disk each time all of it is.
 */
export async function evaluateOn(
  id: string,
  shown: (shown: EvaluationShown) => Promise<void>,
): Promise<never> {
  if ((await window.storage.get('evaluation', id)) === undefined) {
    const set = { associationId: 'a', year: 2026, scheme: SCHEME as unknown as Json }
    const made = await window.storage.write([{ kind: 'evaluation', id, set }])
    if (!made.ok) throw new Error(made.failure.code)
  }
  const session = await openSession(window.storage, id)
  if (session === undefined) throw new Error('no evaluation')
  for (let number = 1; ; number++) {
    if (isFinished(session.snapshot().evaluation)) await reopen(session, number)
    else if (number % 7 === 0 && reopenedOf(session) < MOST_REOPENED) await finish(session)
    else await change(session, number)
    if (number % 3 !== 0 || !(await session.flush())) continue
    // Nothing was changed since the flush began, so what the session holds is what the disk holds.
    void shown(shownOf(session))
  }
}

async function change(session: EntrySession, number: number): Promise<void> {
  const code = CODES[number % CODES.length] ?? ''
  session.changeAnswer(code, { site: (number % 3) * 100, note: `第 ${number} 次` }, 'idle')
  if (number % 4 !== 0) return
  const photo = await keepPhoto(number)
  const photos = [...(answerTo(session.snapshot().answers, code).photos ?? []), photo].slice(-PHOTOS_KEPT)
  session.changeAnswer(code, { photos }, 'now')
}

async function finish(session: EntrySession): Promise<void> {
  for (const code of CODES)
    if (answerTo(session.snapshot().answers, code).site === undefined)
      session.changeAnswer(code, { site: 100 }, 'idle')
  const failure = await session.conclude(({ evaluation, answers }) => {
    const concluded = conclusionOf(evaluation, answers, TODAY)
    return concluded.ok ? { ...concluded.value, stepReason: null } : undefined
  }, '定级')
  if (failure !== undefined) throw new Error(failure.code)
}

async function reopen(session: EntrySession, number: number): Promise<void> {
  const reason = `第 ${number} 次补正`
  const failure = await session.conclude(
    ({ evaluation }) => {
      const back = stepBack(evaluation, 'draft', reason)
      return back.ok ? back.value : undefined
    },
    reason,
    ({ evaluation, answers }) => {
      const { id, value } = keptVersion(session.id, evaluation, answers, reason, TODAY)
      const set = value as unknown as Readonly<Record<string, Json>>
      return { records: [{ kind: 'evaluation-version', id, office: session.office, set }] }
    },
  )
  if (failure !== undefined) throw new Error(failure.code)
}

/** Keeps a photo that no other is like. */
async function keepPhoto(number: number): Promise<Photo> {
  const canvas = new OffscreenCanvas(64, 48)
  const context = canvas.getContext('2d')
  if (context !== null) {
    context.fillStyle = `rgb(${number % 256} ${Math.floor(number / 256)} 77)`
    context.fillRect(0, 0, 64, 48)
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
  const kept = await window.kexie['attachments.put'](new Uint8Array(await blob.arrayBuffer()))
  if (!kept.ok) throw new Error(kept.failure.code)
  const { hash, bytes } = kept.value
  return { hash, bytes, source: hash, name: `${number}.jpg`, width: 64, height: 48, addedOn: TODAY }
}

function shownOf(session: EntrySession): EvaluationShown {
  const { evaluation, answers } = session.snapshot()
  return {
    reopened: reopenedOf(session),
    final: isFinished(evaluation),
    answers: Object.fromEntries(
      Object.entries(answers).map(([code, { note, photos = [] }]) => [
        code,
        { note: numberIn(note), photos: photos.map(({ name, hash }) => [numberIn(name), hash] as const) },
      ]),
    ),
  }
}
