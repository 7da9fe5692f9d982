import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { IsoDate } from '../../shared/base/iso-date'
import { conclusionOf } from '../../shared/evaluation/conclude'
import { answerIdOf, type Answer } from '../../shared/records/answer'
import { evaluationIdOf } from '../../shared/records/evaluation'
import { defaultScheme } from '../../shared/scoring/default-scheme'
import { indicatorsOf, type Scheme, type SchemePreset } from '../../shared/scoring/scheme'
import type { Change } from '../../renderer/store/store-face'
import { expect, type Desk } from './app'
import { chooseWhereToSave } from './dialogs'
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

const THIS_YEAR = new Date().getFullYear()

/** Full marks for every indicator, as seen on site. */
const fullMarks = (id: string, scheme: Scheme): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    indicatorsOf(scheme).map(({ code, max }) => [code, { evaluationId: id, indicator: code, site: max }]),
  )

const evaluationChanges = (
  id: string,
  set: object,
  answers: Readonly<Record<string, Answer>>,
): readonly Change[] => [
  { kind: 'evaluation', id, office: OFFICE, set: set as Change['set'] },
  ...Object.entries(answers).map(([code, answer]): Change => ({
    kind: 'answer',
    id: answerIdOf(id, code),
    office: OFFICE,
    set: answer as Change['set'],
  })),
]

/** An evaluation with full marks and its final grade, as its records stand afterwards. */
export function finishedEvaluation(associationId: string, year = THIS_YEAR): readonly Change[] {
  const evaluation = { associationId, year, scheme: defaultScheme('enterprise') }
  const id = evaluationIdOf(associationId, year)
  const answers = fullMarks(id, evaluation.scheme)
  const concluded = conclusionOf(evaluation, answers, '2026-11-20' as IsoDate)
  if (!concluded.ok) throw new Error('not complete')
  return evaluationChanges(id, { ...evaluation, ...concluded.value }, answers)
}

/**
 * An evaluation of this year that was confirmed on site with full marks, of which the review took one point at A1; its
 * scheme lets half of the evaluations have the best grade.
 */
export function confirmedEvaluation(associationId: string): readonly Change[] {
  const scheme = { ...defaultScheme('enterprise'), topGradeShare: 50 }
  const id = evaluationIdOf(associationId, THIS_YEAR)
  const { A1, ...others } = fullMarks(id, scheme)
  const evaluation = { associationId, year: THIS_YEAR, scheme, step: 'confirmed', confirmedOn: '2026-11-20' }
  return evaluationChanges(id, evaluation, { A1: { ...A1, review: (A1?.site ?? 0) - 100 }, ...others })
}

/** The indicators of the default scheme in printed order. */
export const indicators = (preset: SchemePreset = 'enterprise') => indicatorsOf(defaultScheme(preset))

/** Puts associations into the register and opens the list of the year. */
export async function openYear(page: Page, associations: readonly Change[]): Promise<void> {
  await seedRecords(page, associations, OFFICE)
  await page.getByRole('link', { name: '年度评估', exact: true }).click()
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

/**
 * Types half a point under the full marks for each indicator, beginning at the cell of A1; D3 does not apply. What is
 * done at an indicator besides stands in `more`.
 */
export async function typeScores(
  page: Page,
  more: Readonly<Record<string, () => Promise<void>>> = {},
): Promise<void> {
  for (const { code, max } of indicators()) {
    await expect(cellOf(page, `${code} 现场`)).toBeFocused()
    if (code === 'D3') {
      await page.keyboard.press('n')
      await page.keyboard.type('未建平台')
      await page.keyboard.press('Enter')
    } else {
      await page.keyboard.type(String(max / 100 - 0.5))
    }
    await more[code]?.()
    await page.keyboard.press('ArrowDown')
  }
}

/** Finalises what is complete, by keyboard; this grade comes out. */
export async function finalise(page: Page, grade: string): Promise<void> {
  await page.keyboard.press('Control+Enter')
  // What is read first has the focus: Enter, pressed too often, gives no grade.
  await expect(page.getByText('各项齐全，可以定级。')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '定级并锁定' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`等次 ${grade}`)).toBeVisible()
}

/** Prints the open evaluation into a file, by keyboard; gives the text of the PDF without its white space. */
export async function printedText(desk: Desk, file: string): Promise<string> {
  await desk.page.keyboard.press('Control+p')
  return previewedText(desk, file)
}

/** Saves what the print preview shows, by keyboard; gives the text of the PDF without its white space. */
export async function previewedText({ app, page }: Desk, file: string): Promise<string> {
  await chooseWhereToSave(app, file)
  await expect(page.getByRole('button', { name: '保存为 PDF' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`已保存：${basename(file)}`)).toBeVisible()
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '')
}

/** What stands at the right end of the line below the table: 正在保存…, 已保存 …. */
export const savingOf = (page: Page): Locator => page.locator('.total-bar').getByRole('status')

/** What the entry page shows: the text of every cell and note by its label, the number of photos by indicator. */
export type Shown = Readonly<Record<string, string>>

interface Watched {
  readonly readShown: () => Shown
  readonly shownAsSaved: (shown: Shown) => Promise<void>
}

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const readShown = (): Shown => ({
      ...Object.fromEntries(
        Array.from(document.querySelectorAll('.score-grid [aria-label]'), (element) => [
          element.getAttribute('aria-label')?.replace(/：.*$/s, '') ?? '',
          element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ''),
        ]),
      ),
      ...Object.fromEntries(
        Array.from(document.querySelectorAll<HTMLElement>('[data-indicator]'), (row) => {
          const more = /\+(\d+)/.exec(row.querySelector('.thumbs')?.textContent ?? '')?.[1]
          const count = row.querySelectorAll('.thumbs img').length + Number(more ?? 0)
          return [`${row.dataset['indicator'] ?? ''} 照片`, String(count)]
        }),
      ),
    })
    Object.assign(window, { readShown })
  })

/** Everything on the entry page now. */
export async function shownOn(page: Page): Promise<Shown> {
  await watch(page)
  return page.evaluate(() => (window as unknown as Watched).readShown())
}

/**
 * Calls back with everything on the page each time the page says “已保存”: what is in there must never be missing
 * again, whatever happens to the computer.
 */
export async function onShownAsSaved(page: Page, saved: (shown: Shown) => void): Promise<void> {
  await page.exposeFunction('shownAsSaved', saved)
  await watch(page)
  await page.evaluate(() => {
    const { shownAsSaved, readShown } = window as unknown as Watched
    const line = document.querySelector('.total-bar')
    if (line === null) throw new Error('no entry page')
    new MutationObserver(() => {
      if (line.querySelector('.saving')?.textContent.startsWith('已保存') === true)
        void shownAsSaved(readShown())
    }).observe(line, { subtree: true, childList: true, characterData: true })
  })
}
