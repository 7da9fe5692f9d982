import { Button } from 'antd'
import { Link, useLocation } from 'wouter'
import type { Json } from '../../../shared/base/json'
import { fromUtf8 } from '../../../shared/base/utf8'
import { schemeRecordIdOf } from '../../../shared/records/scheme'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { ownDraft } from '../../../shared/scoring/publish-scheme'
import { readSchemeFile, type SchemeFileFailure } from '../../../shared/scoring/scheme-file'
import { SCHEME_PRESETS, type Scheme } from '../../../shared/scoring/scheme'
import { bridge } from '../../bridge'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { APP_TEXT } from '../../text/app'
import { YEAR_TEXT } from '../../text/evaluation'
import { REFERENCE_SCHEME } from '../../text/evaluation-scheme'
import { PRESET_TEXT, SCHEMES_TEXT as TEXT, SCHEME_FILE_TEXT } from '../../text/schemes'
import { DataTable } from '../../ui/data-table'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { useSay } from '../../ui/say'
import { byText, type TableColumn } from '../../ui/table-column'
import { Tag } from '../../ui/tag'
import './schemes.css'

type Listed = RecordView<'scheme'>
const contentOf = ({ value }: Listed): Scheme | undefined => value.scheme ?? value.draft

/** 评估方案: the office's own, version by version, and the reference schemes to begin with. */
export function SchemesScreen() {
  const records = useRecords('scheme')
  const { create, importFile } = useNewScheme()
  const [, go] = useLocation()
  if (records === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/evaluations">{YEAR_TEXT.title}</Link>}
      actions={<Button onClick={() => void importFile()}>{TEXT.importFile}</Button>}
    >
      <Section title={TEXT.own}>
        <DataTable
          label={TEXT.table}
          columns={COLUMNS}
          rows={records}
          rowKey={({ id }) => id}
          onOpen={({ id }) => go(`/schemes/${id}`)}
          empty={<EmptyState title={TEXT.emptyTitle}>{TEXT.empty}</EmptyState>}
        />
      </Section>
      <Section title={TEXT.reference} beside={<Tag>{REFERENCE_SCHEME}</Tag>}>
        <p className="muted">{TEXT.referenceNote}</p>
        <ul className="scheme-presets">
          {SCHEME_PRESETS.map((preset) => (
            <li key={preset}>
              <span>{PRESET_TEXT[preset]}</span>
              <Button
                aria-label={`${TEXT.newFrom} ${PRESET_TEXT[preset]}`}
                onClick={() =>
                  void create(
                    (id) => ownDraft(preset, id, TEXT.ownName(PRESET_TEXT[preset])),
                    TEXT.createReason,
                  )
                }
              >
                {TEXT.newFrom}
              </Button>
              <Link
                href={`/schemes/${defaultScheme(preset).id}/blank`}
                aria-label={`${TEXT.printBlank} ${PRESET_TEXT[preset]}`}
              >
                {TEXT.printBlank}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function useNewScheme() {
  const store = useStore()
  const { office } = useDesk().identity
  const say = useSay()
  const [, go] = useLocation()
  const create = async (make: (id: string) => Scheme, reason: string): Promise<boolean> => {
    const schemeId = `own-${store.newId()}`
    const id = schemeRecordIdOf(schemeId, 1)
    const set = { draft: make(schemeId) as unknown as Json }
    const written = await store.write([{ kind: 'scheme', id, office, set }], { reason })
    if (!written.ok) {
      say.failed(written.failure)
      return false
    }
    go(`/schemes/${id}`)
    return true
  }
  const importFile = async (): Promise<void> => {
    const picked = await bridge['files.pick']('scheme')
    if (!picked.ok) return say.failed(picked.failure)
    const [file] = picked.value
    if (file === undefined) return
    const read = await bridge['files.read'](file.token)
    if (!read.ok) return say.failed(read.failure)
    const scheme = readSchemeFile(fromUtf8(read.value) ?? '')
    if (!scheme.ok) return say.wrong(fileFailureText(scheme.failure))
    const made = await create((id) => ({ ...scheme.value, id, version: 1 }), TEXT.importFile)
    if (made) say.done(TEXT.imported)
  }
  return { create, importFile }
}

function fileFailureText({ code, facts }: SchemeFileFailure): string {
  return code === 'scheme-newer'
    ? SCHEME_FILE_TEXT[code](Number(facts?.['version']), Number(facts?.['known']))
    : SCHEME_FILE_TEXT[code]
}

const COLUMNS: readonly TableColumn<Listed>[] = [
  {
    key: 'name',
    title: TEXT.name,
    cell: (row) => contentOf(row)?.name ?? '',
    order: byText((row) => contentOf(row)?.name),
  },
  {
    key: 'version',
    title: TEXT.version,
    width: 80,
    cell: (row) => TEXT.versionOf(contentOf(row)?.version ?? 1),
  },
  {
    key: 'preset',
    title: TEXT.preset,
    width: 132,
    cell: (row) => {
      const preset = contentOf(row)?.preset
      return preset === undefined ? TEXT.anyPreset : PRESET_TEXT[preset]
    },
  },
  { key: 'year', title: TEXT.year, width: 96, cell: (row) => TEXT.yearText(contentOf(row)?.year) },
  {
    key: 'document',
    title: TEXT.documentNumber,
    width: 180,
    cell: (row) => contentOf(row)?.documentNumber ?? '',
  },
  { key: 'state', title: TEXT.state, width: 160, cell: (row) => <SchemeState value={row.value} /> },
]

function SchemeState({ value: { publishedOn, withdrawnOn } }: { readonly value: Listed['value'] }) {
  if (withdrawnOn !== undefined) return <Tag>{TEXT.withdrawnOn(withdrawnOn)}</Tag>
  return publishedOn === undefined ? (
    <Tag tone="info">{TEXT.draft}</Tag>
  ) : (
    <Tag tone="ok">{TEXT.publishedOn(publishedOn)}</Tag>
  )
}
