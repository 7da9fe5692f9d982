import { Tabs } from 'antd'
import { useEffect, useRef } from 'react'
import { IMPORT_TEXT as TEXT, noteText } from '../../text/import'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'
import { ProblemGroups } from './problem-groups-list'
import { RowProblems } from './row-problems'
import type { PanelTab, Preview } from './use-preview'

interface PreviewPanelProps {
  readonly state: ImportState
  readonly session: ImportSession
  readonly preview: Preview
}

/** Beside the table: what is wrong with the row one is in, what many rows have in common, what concerns whole sheets. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { state, preview } = props
  const panel = useRef<HTMLElement>(null)
  const shown = useRef(state.plan)
  // What was pressed here may be gone with the problem it settled: go on from the panel, not from the window's top.
  useEffect(() => {
    if (shown.current === state.plan) return
    shown.current = state.plan
    if (document.activeElement === document.body)
      panel.current?.querySelector<HTMLElement>('[role=tabpanel][aria-hidden=false]')?.focus()
  }, [state.plan])
  const notes = state.plan?.notes ?? []
  const tabs: readonly PanelTab[] = notes.length === 0 ? ['groups', 'row'] : ['groups', 'row', 'notes']
  const content: Readonly<Record<PanelTab, React.ReactNode>> = {
    row: <RowProblems {...props} />,
    groups: <ProblemGroups {...props} />,
    notes: <Notes state={state} />,
  }
  return (
    <aside ref={panel} className="import-panel" aria-label={TEXT.panelLabel}>
      <Tabs
        size="small"
        activeKey={preview.tab}
        onChange={(tab) => preview.toTab(tabs.find((one) => one === tab) ?? 'groups')}
        items={tabs.map((tab) => ({ key: tab, label: TEXT.tabs[tab], children: content[tab] }))}
      />
    </aside>
  )
}

function Notes({ state: { file, plan } }: { readonly state: ImportState }) {
  return (
    <ul className="import-notes">
      {plan?.notes.map((note) => {
        const purpose = plan.layouts[note.sheet]?.purpose ?? 'none'
        const text = purpose === 'none' ? '' : noteText(note, purpose)
        return (
          <li key={`${note.sheet} ${note.code} ${note.target ?? ''}`}>
            <b>{file?.workbook.sheets[note.sheet]?.name}</b> {text}
          </li>
        )
      })}
    </ul>
  )
}
