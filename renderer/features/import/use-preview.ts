import { useMemo, useState } from 'react'
import type { ShownRow } from '../../workers/ledger-job'
import type { ImportState } from './import-state'
import {
  keyOfRow,
  nextWaiting,
  passes,
  shownColumns,
  waitingCells,
  type CellPlace,
  type Filter,
} from './preview-rows'

export type PanelTab = 'row' | 'groups' | 'notes'

/** What the preview shows and where one is in it. */
export interface Preview {
  readonly sheet: number
  readonly filter: Filter
  readonly tab: PanelTab
  readonly active: CellPlace | undefined
  readonly editing: boolean
  /** Rows of the sheet that pass the filter, and the one that one is in. */
  readonly rows: readonly ShownRow[]
  readonly activeRow: ShownRow | undefined
  readonly toSheet: (sheet: number) => void
  readonly toFilter: (filter: Filter) => void
  readonly toTab: (tab: PanelTab) => void
  readonly toCell: (place: CellPlace) => void
  readonly edit: (editing: boolean) => void
  /** Counts the jumps that want the keyboard in the table. */
  readonly jumps: number
  /** Goes to the next (or previous) cell that waits; false when there is none. */
  readonly toNext: (backwards: boolean) => boolean
}

/** Where one is in the preview. Mending a row does not make it vanish under one's hands. */
export function usePreview({ plan }: ImportState): Preview {
  const [sheet, setSheet] = useState<number>()
  const [filter, setFilter] = useState<Filter>('all')
  const [tab, setTab] = useState<PanelTab>('groups')
  const [active, setActive] = useState<CellPlace>()
  const [editing, setEditing] = useState(false)
  const [jumps, setJumps] = useState(0)

  const first = plan?.layouts.findIndex(({ purpose }) => purpose !== 'none') ?? 0
  const shownSheet = sheet ?? Math.max(0, first)
  const activeKey = active === undefined ? '' : keyOfRow(active)
  const rows = useMemo(
    () =>
      plan?.rows.filter(
        (row) => row.sheet === shownSheet && (passes(row, filter) || keyOfRow(row) === activeKey),
      ) ?? [],
    [plan, shownSheet, filter, activeKey],
  )
  const toCell = (place: CellPlace): void => {
    setSheet(place.sheet)
    setActive(place)
    setEditing(false)
    setTab('row')
  }
  return {
    sheet: shownSheet,
    filter,
    tab,
    active,
    editing,
    rows,
    activeRow: rows.find((row) => keyOfRow(row) === activeKey),
    toSheet: (next) => {
      setSheet(next)
      setActive(undefined)
      setEditing(false)
    },
    toFilter: (next) => {
      setFilter(next)
      setEditing(false)
    },
    toTab: setTab,
    toCell,
    edit: setEditing,
    jumps,
    toNext: (backwards) => {
      const firstOf = (at: number): number => shownColumns(plan?.layouts[at])[0]?.index ?? 0
      const next = nextWaiting(waitingCells(plan?.rows ?? [], firstOf), active, backwards)
      if (next === undefined) return false
      toCell(next)
      setJumps(jumps + 1)
      return true
    },
  }
}
