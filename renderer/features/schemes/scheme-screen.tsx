import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { canonicalText, type Json } from '../../../shared/base/json'
import { nextVersionOf, published } from '../../../shared/scoring/publish-scheme'
import { schemeFileText } from '../../../shared/scoring/scheme-file'
import type { Scheme } from '../../../shared/scoring/scheme'
import { schemeRecordIdOf } from '../../../shared/records/scheme'
import { utf8 } from '../../../shared/base/utf8'
import { bridge } from '../../bridge'
import { useRecord } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { useStore } from '../../store/store-provider'
import { APP_TEXT } from '../../text/app'
import { FORM_TEXT } from '../../text/forms'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { useAsk } from '../../ui/ask'
import { useDesk } from '../../ui/desk-identity'
import { EmptyState } from '../../ui/empty-state'
import { useSaveKey } from '../../ui/form/save-key'
import { forgetUnsaved, useUnsaved } from '../../ui/form/unsaved'
import { Page } from '../../ui/page'
import { useSay } from '../../ui/say'
import { Tag } from '../../ui/tag'
import { today } from '../../ui/today'
import { SchemeForm } from './scheme-form'

/** One version of the office's own scheme: a draft to work on, or what was published. */
export function SchemeScreen() {
  const { id } = useParams<{ id: string }>()
  const record = useRecord('scheme', id)
  if (record === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const content = record?.value.scheme ?? record?.value.draft
  if (record === null || record.deleted || content === undefined) {
    return (
      <Page title={TEXT.title} crumbs={<Link href="/schemes">{TEXT.title}</Link>}>
        <EmptyState title={TEXT.gone}>{TEXT.goneHint}</EmptyState>
      </Page>
    )
  }
  // A draft that was published is shown anew, from what was frozen.
  const state = record.value.scheme === undefined ? 'draft' : 'published'
  return <OneScheme key={`${id} ${state}`} record={record} content={content} />
}

interface OneSchemeProps {
  readonly record: RecordView<'scheme'>
  readonly content: Scheme
}

function OneScheme({ record, content }: OneSchemeProps) {
  const { office } = useDesk().identity
  const frozen = record.value.scheme !== undefined
  const readOnly = frozen || record.office !== office
  const [draft, setDraft] = useState(content)
  const say = useSay()
  const store = useStore()
  const dirty =
    !readOnly && canonicalText(draft as unknown as Json) !== canonicalText(content as unknown as Json)
  const [form] = useState(() => Symbol('scheme'))
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  }, [draft])

  const save = async (): Promise<boolean> => {
    if (!dirty) return true
    const written = await store.write(
      [{ kind: 'scheme', id: record.id, set: { draft: draft as unknown as Json } }],
      { reason: TEXT.changeReason },
    )
    if (!written.ok) say.failed(written.failure)
    // What was typed while the disk was slow is not on it.
    const all = written.ok && latest.current === draft
    if (all) forgetUnsaved(form)
    return all
  }
  useSaveKey(save)
  useUnsaved(form, dirty, save)

  return (
    <Page
      fixed
      title={draft.name === '' ? TEXT.title : draft.name}
      crumbs={<Link href="/schemes">{TEXT.title}</Link>}
      beside={
        <>
          <Tag tone={frozen ? 'ok' : 'info'}>
            {frozen ? TEXT.publishedOn(record.value.publishedOn ?? '') : TEXT.draft}
          </Tag>
          <span className="muted">{TEXT.versionOf(draft.version)}</span>
          {dirty && <span className="muted">{FORM_TEXT.unsaved}</span>}
          {frozen && <span className="muted">{TEXT.frozen}</span>}
        </>
      }
      actions={<Actions record={record} draft={draft} readOnly={readOnly} save={save} />}
    >
      <SchemeForm draft={draft} readOnly={readOnly} onChange={setDraft} />
    </Page>
  )
}

interface ActionsProps {
  readonly record: RecordView<'scheme'>
  readonly draft: Scheme
  readonly readOnly: boolean
  readonly save: () => Promise<boolean>
}

function Actions({ record, draft, readOnly, save }: ActionsProps) {
  const { office, role } = useDesk().identity
  const store = useStore()
  const say = useSay()
  const ask = useAsk()
  const [, go] = useLocation()
  const mine = record.office === office
  const frozen = record.value.scheme !== undefined

  const publish = async (): Promise<void> => {
    const checked = published(draft)
    if (!checked.ok) return say.wrong(TEXT.unsound(checked.failure.length))
    const sure = await ask({
      title: TEXT.publishTitle,
      text: TEXT.publishText,
      yes: TEXT.publish,
      no: TEXT.publishNo,
    })
    if (!sure || !(await save())) return
    const set = { scheme: checked.value as unknown as Json, publishedOn: today() }
    const written = await store.write([{ kind: 'scheme', id: record.id, set }], {
      reason: TEXT.publishReason,
    })
    if (!written.ok) return say.failed(written.failure)
    say.done(TEXT.published)
  }
  const next = async (): Promise<void> => {
    const all = await store.list('scheme')
    const version =
      Math.max(
        ...all.flatMap(({ value }) => {
          const known = value.scheme ?? value.draft
          return known?.id === draft.id ? [known.version] : []
        }),
      ) + 1
    const id = schemeRecordIdOf(draft.id, version)
    const set = { draft: nextVersionOf(draft, version) as unknown as Json, basedOn: record.id }
    const written = await store.write([{ kind: 'scheme', id, office, set }], { reason: TEXT.createReason })
    if (!written.ok) return say.failed(written.failure)
    go(`/schemes/${id}`)
  }
  const withdraw = async (): Promise<void> => {
    const written = await store.write([{ kind: 'scheme', id: record.id, set: { withdrawnOn: today() } }], {
      reason: TEXT.withdrawReason,
    })
    if (!written.ok) return say.failed(written.failure)
    say.undoable(TEXT.withdrawnOn(today()), async () =>
      store.write([{ kind: 'scheme', id: record.id, set: { withdrawnOn: null } }]),
    )
  }
  const remove = async (): Promise<void> => {
    const written = await store.write([{ kind: 'scheme', id: record.id, set: {}, deleted: true }], {
      reason: TEXT.deleteReason,
    })
    if (!written.ok) return say.failed(written.failure)
    go('/schemes')
    say.undoable(TEXT.deleted, async () =>
      store.write([{ kind: 'scheme', id: record.id, set: {}, deleted: false }]),
    )
  }
  const exportFile = async (): Promise<void> => {
    const saved = await bridge['files.save']({
      name: TEXT.fileName(draft.name, draft.version),
      bytes: new Uint8Array(utf8(schemeFileText(draft))),
    })
    if (!saved.ok) return say.failed(saved.failure)
    if (saved.value.saved) say.done(TEXT.exported(saved.value.name))
  }
  return (
    <>
      {frozen && <Button onClick={() => go(`/schemes/${record.id}/blank`)}>{TEXT.printBlank}</Button>}
      {frozen && <Button onClick={() => void exportFile()}>{TEXT.exportFile}</Button>}
      {frozen && mine && role === 'city' && <Link href="/requests">{TEXT.issue}</Link>}
      {frozen && mine && record.value.withdrawnOn === undefined && (
        <Button onClick={() => void withdraw()}>{TEXT.withdraw}</Button>
      )}
      {frozen && mine && <Button onClick={() => void next()}>{TEXT.nextVersion}</Button>}
      {!readOnly && <Button onClick={() => void remove()}>{FORM_TEXT.delete}</Button>}
      {!readOnly && <Button onClick={() => void save()}>{FORM_TEXT.save}</Button>}
      {!readOnly && (
        <Button type="primary" onClick={() => void publish()}>
          {TEXT.publish}
        </Button>
      )}
      {!mine && <span className="muted">{TEXT.others}</span>}
    </>
  )
}
