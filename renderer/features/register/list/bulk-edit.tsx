import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { Json } from '../../../../shared/base/json'
import { fieldTypeOf } from '../../../../shared/records/field-type'
import { association } from '../../../../shared/records/association'
import { undoPlanOf } from '../../../store/undo-batch'
import { useStore } from '../../../store/store-provider'
import { fieldLabel } from '../../../text/fields'
import { problemText } from '../../../text/forms'
import { LISTS_TEXT as TEXT } from '../../../text/lists'
import { referencesOf } from '../../../text/references'
import { valueText } from '../../../text/values'
import { useDesk } from '../../../ui/desk-identity'
import { choicesOf, FieldControl } from '../../../ui/form/field-control'
import { FilterSelect } from '../../../ui/filter-select'
import { OverPanel } from '../../../ui/over-panel'
import { useClusterChoices } from '../../../ui/record/cluster-choices'
import { useSay } from '../../../ui/say'
import {
  BULK_FIELDS,
  BULK_STATUSES,
  bulkChanges,
  bulkProblem,
  bulkRows,
  type BulkField,
} from './bulk-changes'
import { BulkPreview } from './bulk-preview'
import type { ListedAssociation } from './listed-association'

interface BulkEditProps {
  /** As the list shows them. */
  readonly rows: readonly ListedAssociation[]
  readonly onClose: () => void
}

const CLUSTER_FIELDS: ReadonlySet<BulkField> = new Set(['cluster', 'secondCluster'])
const NONE: ReadonlySet<string> = new Set()

/** Sets one field of many associations: choose, look at old and new, write once, take back. */
export function BulkEdit({ rows: all, onClose }: BulkEditProps) {
  const store = useStore()
  const say = useSay()
  const { identity } = useDesk()
  const [field, setField] = useState<BulkField>('status')
  const [value, setValue] = useState<Json>()
  /** Nothing is emptied before somebody has touched the value. */
  const [said, setSaid] = useState(false)
  const [left, setLeft] = useState(NONE)
  const { rows, locked } = useMemo(
    () => bulkRows(all, field, value, identity.office),
    [all, field, value, identity.office],
  )
  const problem = bulkProblem(field, value)
  const changes = said && problem === undefined ? bulkChanges(rows, left, field, value) : []
  const label = fieldLabel('association', field)
  const clusters = useClusterChoices()
  const references = field === 'status' ? BULK_STATUSES : referencesOf('association', field)
  const choices = CLUSTER_FIELDS.has(field)
    ? clusters
    : references === undefined
      ? undefined
      : choicesOf(references)
  const write = async (): Promise<void> => {
    const batch = store.newId()
    const written = await store.write(changes, { batch, reason: TEXT.reason(label) })
    if (!written.ok) return say.failed(written.failure)
    onClose()
    say.undoable(TEXT.done(changes.length), async () => {
      const plan = await undoPlanOf(store, batch, identity.office)
      const undone = plan.ok ? await store.write(plan.value.changes, { batch: store.newId() }) : plan
      if (!undone.ok) say.failed(undone.failure)
    })
  }
  return (
    <OverPanel title={TEXT.bulkTitle} onClose={onClose}>
      <div className="sheet-out">
        <p className="muted">{TEXT.bulkHint(all.length)}</p>
        <FilterSelect
          label={TEXT.field}
          width={240}
          value={field}
          choices={BULK_FIELDS.map((name) => ({ value: name, label: fieldLabel('association', name) }))}
          onChange={(next) => {
            setField(BULK_FIELDS.find((name) => name === next) ?? 'status')
            setValue(undefined)
            setSaid(false)
            setLeft(NONE)
          }}
        />
        <label htmlFor="bulk-value">{TEXT.value}</label>
        <FieldControl
          key={field}
          id="bulk-value"
          type={typeOfField(field)}
          value={value}
          onChange={(next) => {
            setValue(next)
            setSaid(true)
          }}
          onBlur={() => undefined}
          onMount={() => undefined}
          invalid={problem !== undefined}
          describedBy="bulk-hint"
          {...(choices === undefined ? {} : { choices })}
        />
        <span id="bulk-hint" className="muted">
          {field === 'status' ? TEXT.ownProcedure : TEXT.blank}
        </span>
        {problem !== undefined && (
          <span className="error-line" role="alert">
            {problemText(problem)}
          </span>
        )}
        <Button type="primary" disabled={changes.length === 0} onClick={() => void write()}>
          {changes.length === 0 ? TEXT.nothing : TEXT.write(changes.length)}
        </Button>
        {locked > 0 && <p className="muted">{TEXT.locked(locked)}</p>}
        <BulkPreview
          rows={rows}
          left={left}
          text={(each) => valueText('association', field, each)}
          value={value}
          onLeft={setLeft}
        />
      </div>
    </OverPanel>
  )
}

function typeOfField(field: BulkField) {
  const { shape } = association.schema
  return fieldTypeOf(shape[field])
}
