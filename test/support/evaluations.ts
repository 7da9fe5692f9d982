import type { Locator, Page } from '@playwright/test'
import type { IsoDate } from '../../shared/base/iso-date'
import type { Json } from '../../shared/base/json'
import { conclusionOf } from '../../shared/evaluation/conclude'
import { answerIdOf } from '../../shared/records/answer'
import { evaluationIdOf } from '../../shared/records/evaluation'
import { defaultScheme } from '../../shared/scoring/default-scheme'
import { indicatorsOf, type SchemePreset } from '../../shared/scoring/scheme'
import type { Change } from '../../renderer/store/store-face'
import { OFFICE } from './opened-desk'
import { seedRecords } from './seed-records'

/** An association of the district that the rules leave in peace. */
export const associationChange = (id: string, name: string, more: Change['set'] = {}): Change => ({
  kind: 'association',
  id,
  office: OFFICE,
  set: {
    name,
    kind: 'enterprise',
    level: 'district',
    approvalMode: 'approval',
    approvingOffice: OFFICE,
    localOffice: OFFICE,
    approvedOn: '2020-05-01',
    hostName: name.replace('企业科协', ''),
    status: 'active',
    ...more,
  },
})

/** An evaluation of this year with full marks and its final grade, as its records stand afterwards. */
export function finishedEvaluation(associationId: string): readonly Change[] {
  const scheme = defaultScheme('enterprise')
  const evaluation = { associationId, year: new Date().getFullYear(), scheme }
  const id = evaluationIdOf(associationId, evaluation.year)
  const answers = Object.fromEntries(
    indicatorsOf(scheme).map(({ code, max }) => [code, { evaluationId: id, indicator: code, site: max }]),
  )
  const concluded = conclusionOf(evaluation, answers, '2026-11-20' as IsoDate)
  if (!concluded.ok) throw new Error('not complete')
  return [
    {
      kind: 'evaluation',
      id,
      office: OFFICE,
      set: { ...evaluation, scheme: scheme as unknown as Json, ...concluded.value },
    },
    ...Object.values(answers).map((answer): Change => ({
      kind: 'answer',
      id: answerIdOf(id, answer.indicator),
      office: OFFICE,
      set: answer,
    })),
  ]
}

/** The indicators of the default scheme in printed order. */
export const indicators = (preset: SchemePreset = 'enterprise') => indicatorsOf(defaultScheme(preset))

/** Puts associations into the register and opens the list of the year. */
export async function openYear(page: Page, associations: readonly Change[]): Promise<void> {
  await seedRecords(page, associations, OFFICE)
  await page.getByRole('link', { name: '年度评估' }).click()
  await page.getByRole('grid').waitFor()
}

/** Starts the evaluation of an association from the list of the year. */
export async function startEvaluation(page: Page, name: string): Promise<void> {
  await page.getByRole('row', { name }).getByRole('button', { name: '开始评估' }).click()
  await page.getByRole('grid', { name: '评分表' }).waitFor()
  await cellOf(page, 'A1 现场').waitFor()
}

/** The cell of a score: `A1 现场`. */
export const cellOf = (page: Page, label: string): Locator =>
  page.getByRole('spinbutton', { name: `${label}得分` })

/** What stands at the right end of the line below the table: 正在保存…, 已保存 …. */
export const savingOf = (page: Page): Locator => page.locator('.total-bar').getByRole('status')

/** What the entry page shows: the text of every cell and note by its label. */
export type Shown = Readonly<Record<string, string>>

/**
 * Calls back with everything on the page each time the page says “已保存”: what is in there must never be missing
 * again, whatever happens to the computer.
 */
export async function onShownAsSaved(page: Page, saved: (shown: Shown) => void): Promise<void> {
  await page.exposeFunction('shownAsSaved', saved)
  await page.evaluate(() => {
    const { shownAsSaved } = window as unknown as { shownAsSaved: (shown: Shown) => Promise<void> }
    const shown = (): Shown =>
      Object.fromEntries(
        Array.from(document.querySelectorAll('.score-grid [aria-label]'), (element) => [
          element.getAttribute('aria-label')?.replace(/：.*$/s, '') ?? '',
          element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
        ]),
      )
    const line = document.querySelector('.total-bar')
    if (line === null) throw new Error('no entry page')
    new MutationObserver(() => {
      if (line.querySelector('.saving')?.textContent.startsWith('已保存') === true) void shownAsSaved(shown())
    }).observe(line, { subtree: true, childList: true, characterData: true })
  })
}
