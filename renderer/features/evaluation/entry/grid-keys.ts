import type { KeyboardEvent } from 'react'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { ScoreColumn } from '../../../../shared/evaluation/score-columns'
import { openColumns } from '../../../../shared/evaluation/steps'
import { scoreText } from '../../../../shared/scoring/score-input'
import type { EntryModel } from './entry-model'
import { moved, type GridRow } from './grid-rows'
import { scoreOf, typedAfter } from './score-typing'

export interface GridKeys {
  /** Takes a key of a cell (`cell` is its id). */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, row: GridRow, cell: string) => void
  /** The focus leaves the cell: what is typed is saved at once. */
  readonly onLeave: () => void
}

/**
 * The keys of the grid. Cells are no text fields, so a Chinese input method stays out of the way and N, P and the
 * digits always arrive. Where the focus is and what stands there is read when the key comes.
 */
export function gridKeys(model: EntryModel): GridKeys {
  const { session, rows, page, goTo, readOnly, openEditor, photos, take } = model
  const columnHere = (): ScoreColumn => page.snapshot().place.column

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: GridRow, cell: string): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = moved(rows, page.snapshot().place, event.key)
    if (next !== undefined) goTo(next)
    else if (readOnly || !edit(event.key, row, cell)) return
    event.preventDefault()
  }

  const edit = (key: string, row: GridRow, cell: string): boolean => {
    if (row.type === 'limit') return key === ' ' && toggleLimit(row.code)
    if (key === 'j' || key === 'J') return take(row.code)
    if (row.type === 'indicator') {
      const command = COMMANDS[key]
      if (command !== undefined) return command(row.code)
      if (answerTo(session.snapshot().answers, row.code).notApplicable === true) return false
      if (!openColumns(session.snapshot().evaluation).includes(columnHere())) return false
    }
    return type(key, row, cell)
  }

  const type = (key: string, row: GridRow, cell: string): boolean => {
    const { typing } = page.snapshot()
    const continues = typing?.cell === cell
    const stored = storedScore(row)
    const text = typedAfter(
      continues ? typing.text : key === 'Backspace' && stored !== undefined ? scoreText(stored) : '',
      key,
    )
    if (text === undefined) return false
    page.set({ typing: { cell, text } })
    const score = scoreOf(text)
    if (score !== undefined) storeScore(row, score)
    return true
  }

  const storedScore = ({ type, code }: GridRow): number | undefined => {
    const { answers, evaluation } = session.snapshot()
    return type === 'bonus' ? evaluation.bonus?.[code] : answerTo(answers, code)[columnHere()]
  }

  const storeScore = ({ type, code }: GridRow, score: number | null): void => {
    if (type === 'indicator') return session.changeAnswer(code, { [columnHere()]: score }, 'idle')
    const { [code]: _before, ...others } = session.snapshot().evaluation.bonus ?? {}
    const bonus = score === null ? others : { ...others, [code]: score }
    session.changeEvaluation({ bonus: Object.keys(bonus).length === 0 ? null : bonus }, 'idle')
  }

  const toggleLimit = (code: string): boolean => {
    const standing = session.snapshot().evaluation.vetoes ?? []
    const vetoes = standing.includes(code) ? standing.filter((other) => other !== code) : [...standing, code]
    session.changeEvaluation({ vetoes: vetoes.length === 0 ? null : vetoes }, 'now')
    return true
  }

  const toggleNotApplicable = (code: string): boolean => {
    const set = answerTo(session.snapshot().answers, code).notApplicable !== true
    session.changeAnswer(
      code,
      set ? { notApplicable: true } : { notApplicable: null, notApplicableReason: null },
      'now',
    )
    if (set) openEditor({ code, field: 'reason' })
    return true
  }

  const COMMANDS: Readonly<Record<string, (code: string) => boolean>> = {
    n: toggleNotApplicable,
    N: toggleNotApplicable,
    p: (code) => pick(code),
    P: (code) => pick(code),
    Enter: (code) => {
      openEditor({ code, field: 'note' })
      return true
    },
  }
  const pick = (code: string): boolean => {
    void photos.pick(code)
    return true
  }

  return {
    onKeyDown,
    onLeave: () => {
      if (page.snapshot().typing === undefined) return
      page.set({ typing: undefined })
      void session.flush()
    },
  }
}
