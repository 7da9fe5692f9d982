import { useEffect, useState } from 'react'
import { LICENSES_TEXT as TEXT } from '../../text/licenses'
import { DataTable } from '../../ui/data-table'
import { EmptyState } from '../../ui/empty-state'
import { OverPanel } from '../../ui/over-panel'
import { Page } from '../../ui/page'
import type { TableColumn } from '../../ui/table-column'
import { readLibraries, type Library } from './libraries'
import './libraries.css'

/** 开源组件与许可: the notices that have to go with the libraries inside the program. */
export function LibrariesScreen() {
  const [libraries, setLibraries] = useState<readonly Library[]>()
  const [open, setOpen] = useState<Library>()
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await readLibraries()
      setLibraries(found.ok ? found.value : [])
    }
    void read()
  }, [])
  return (
    <Page title={TEXT.title} fixed>
      <p className="muted">{TEXT.lead}</p>
      {libraries !== undefined && (
        <DataTable
          label={TEXT.table}
          columns={COLUMNS}
          rows={libraries}
          rowKey={({ name, version }) => `${name} ${version}`}
          onOpen={setOpen}
          tools={false}
          fill
          empty={<EmptyState title={TEXT.table}>{TEXT.unread}</EmptyState>}
        />
      )}
      {open !== undefined && (
        <OverPanel title={`${open.name} ${open.version}`} onClose={() => setOpen(undefined)}>
          {/* Takes the focus, so that a long text scrolls by keyboard. */}
          <p
            className="library-notices"
            tabIndex={0}
            role="region"
            aria-label={TEXT.license}
            {...(open.text === '' ? {} : { lang: 'en' })}
          >
            {open.text === '' ? TEXT.noText : open.text}
          </p>
        </OverPanel>
      )}
    </Page>
  )
}

const COLUMNS: readonly TableColumn<Library>[] = [
  { key: 'name', title: TEXT.name, cell: ({ name }) => name },
  { key: 'version', title: TEXT.version, width: 160, cell: ({ version }) => version },
  { key: 'license', title: TEXT.license, width: 200, cell: ({ license }) => license },
]
