import { useLocation } from 'wouter'
import { PLATFORM_TEXT as TEXT } from '../../../text/platform'
import { DataTable } from '../../../ui/data-table'
import { EmptyState } from '../../../ui/empty-state'
import { Page } from '../../../ui/page'
import { REKEY_COLUMNS } from './rekey-columns'
import { useRekeyRows } from './use-rekey-rows'

/** 平台补录: what the associations of this place still lack on 园企科协办事大厅; a row opens its sheet. */
export function PlatformScreen() {
  const rows = useRekeyRows()
  const [, goTo] = useLocation()
  return (
    <Page title={TEXT.title} fixed>
      {rows !== undefined && (
        <>
          <p className="muted">{TEXT.lead}</p>
          <DataTable
            label={TEXT.table}
            columns={REKEY_COLUMNS}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => goTo(`/platform/${id}`)}
            fill
            empty={<EmptyState title={TEXT.noneTitle}>{TEXT.noneText}</EmptyState>}
          />
        </>
      )}
    </Page>
  )
}
