import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { ImportSession, type ImportDeps } from '../../../../renderer/features/import/import-session'
import { importRuns } from '../../../../renderer/features/import/runs'
import { openLedgerDesk } from '../../../../renderer/workers/ledger-desk'
import type { LedgerClient } from '../../../../renderer/workers/ledger-client'
import type { LedgerJobName, LedgerJobs } from '../../../../renderer/workers/ledger-job'
import { fail, ok } from '../../../../shared/base/result'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { RecordView } from '../../../../renderer/store/store-face'
import type { Kind } from '../../../../shared/records/kinds'
import { workbookOf, sampleBytes } from '../../../support/ledger-files'
import { ASSOCIATION, MEMBER } from '../../../support/ledger-sheets'
import { importStore, importVault, unsealed, type ImportStore } from '../../../support/import-store'
import { xlsxOf } from '../../../support/xlsx-writer'

const OFFICE = '500157'

interface Desk {
  readonly session: ImportSession
  readonly store: ImportStore
  /** Files that were saved, newest last. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[]
}

/** The worker's own code, called in place. */
function clientInPlace(): LedgerClient {
  const desk = openLedgerDesk((length) => new Uint8Array(randomBytes(length)))
  return {
    ask: async <N extends LedgerJobName>(name: N, ask: LedgerJobs[N]['ask']) => {
      const handle = desk[name] as (ask: LedgerJobs[N]['ask']) => Promise<LedgerJobs[N]['answer']>
      return structuredClone(await handle(structuredClone(ask)))
    },
    close: () => undefined,
  }
}

function deskWith(bytes: Uint8Array, store = importStore(OFFICE)): Desk {
  const saved: Desk['saved'] = []
  const bridge: ImportDeps['bridge'] = {
    ...importVault,
    'files.pick': async () => Promise.resolve(ok([{ token: 't', name: '台账.xlsx', bytes: bytes.length }])),
    'files.read': async () => Promise.resolve(ok(bytes)),
    'files.save': async (file) => {
      saved.push(file)
      return Promise.resolve(ok({ saved: true, name: file.name }))
    },
  }
  const session = new ImportSession({
    snapshot: async () => ({ ok: true, value: undefined }),
    store,
    bridge,
    openClient: clientInPlace,
    office: OFFICE,
    today: () => '2026-11-22' as IsoDate,
    operator: () => '王敏',
    reason: (name) => `导入台账“${name}”`,
  })
  return { session, store, saved }
}

/** Waits until what was typed is planned. */
const planned = async (session: ImportSession): Promise<void> => {
  while (session.state().planning) await new Promise((resolve) => setTimeout(resolve, 1))
}

async function toPreview({ session }: Desk): Promise<void> {
  await session.start()
  await session.choose()
  await session.toPreview()
}

const outcomes = (session: ImportSession): readonly string[] =>
  session.state().plan?.rows.map(({ outcome }) => outcome) ?? []

const twoSheets = (associations: readonly object[], members: readonly object[]): Uint8Array =>
  xlsxOf([
    { name: '台账', rows: associations as Record<string, string>[] },
    { name: '名册', rows: members as Record<string, string>[] },
  ])

test('the sample goes in through the store’s own rules in one write, and goes in again without a change', async () => {
  const desk = deskWith(sampleBytes())
  await toPreview(desk)
  await desk.session.commit()
  expect(desk.session.state()).toMatchObject({
    phase: 'done',
    result: { counts: { associations: { create: 49, proposal: 8 }, members: { create: 237 } } },
  })
  expect(desk.store.writes).toHaveLength(1)
  expect(desk.store.writes[0]?.context).toEqual({ batch: 'id-1', reason: '导入台账“台账.xlsx”' })

  const again = deskWith(sampleBytes(), desk.store)
  await toPreview(again)
  expect(again.session.state().plan?.counts).toMatchObject({
    associations: { create: 0, update: 0, proposal: 0, unchanged: 57, refused: 7 },
    members: { create: 0, update: 0, unchanged: 237, refused: 235 },
  })
  await again.session.commit()
  expect(again.session.state()).toMatchObject({ phase: 'done', result: { savedAt: undefined } })
})

test('a cell is mended, a row left out, a step taken back', async () => {
  const desk = deskWith(twoSheets([{ ...ASSOCIATION, 批复日期: '2025.2.30' }], [MEMBER]))
  const { session } = desk
  await toPreview(desk)
  expect(outcomes(session)).toEqual(['refused', 'refused'])
  session.edit({ '0!2!6': '2025-02-28' })
  await planned(session)
  expect(outcomes(session)).toEqual(['create', 'create'])
  session.decide(['1!2'], 'skip')
  await planned(session)
  expect(outcomes(session)).toEqual(['create', 'skip'])
  session.undo()
  session.undo()
  await planned(session)
  expect(outcomes(session)).toEqual(['refused', 'refused'])
})

test('a draft outlives the program: the same file takes up the work, sealed while it waits', async () => {
  const bytes = twoSheets([ASSOCIATION], [{ ...MEMBER, 手机: '1380013800' }])
  const first = deskWith(bytes)
  await toPreview(first)
  first.session.edit({ '1!2!7': '13800138001' })
  first.session.decide(['0!2'], 'skip')
  await planned(first.session)
  await first.session.keep()
  expect(JSON.stringify([...first.store.settings])).not.toContain('13800138001')
  const stored = first.store.settings.get('import-draft') as { readonly sealed: readonly string[] }
  expect(unsealed(stored.sealed[0] ?? '')).toContain('13800138001')

  const second = deskWith(bytes, first.store)
  await second.session.start()
  expect(second.session.state().draft).toMatchObject({ name: '台账.xlsx', edits: { '1!2!7': '13800138001' } })
  await second.session.choose()
  expect(second.session.state()).toMatchObject({ resumed: true, work: { decisions: { '0!2': 'skip' } } })

  const other = deskWith(twoSheets([ASSOCIATION], [MEMBER]), first.store)
  await other.session.start()
  await other.session.choose()
  expect(other.session.state()).toMatchObject({ resumed: false, work: { edits: {}, decisions: {} } })
})

test('a draft of thousands of rare characters comes back as it was typed', async () => {
  const bytes = twoSheets([ASSOCIATION], [MEMBER])
  for (const start of ['', '甲']) {
    const first = deskWith(bytes)
    await toPreview(first)
    const notes = start + '𠮷'.repeat(20_000)
    first.session.edit({ '1!2!1': notes })
    await first.session.keep()
    const second = deskWith(bytes, first.store)
    await second.session.start()
    expect(second.session.state().draft?.edits).toEqual({ '1!2!1': notes })
  }
})

test('an import that is done, or given up, leaves no draft', async () => {
  for (const end of ['commit', 'discard'] as const) {
    const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
    await toPreview(desk)
    await desk.session.keep()
    await desk.session[end]()
    const next = deskWith(twoSheets([ASSOCIATION], [MEMBER]), desk.store)
    await next.session.start()
    expect(next.session.state().draft).toBeUndefined()
  }
})

test('columns chosen once are known again, in whatever order they come', async () => {
  const { 会员类别: category, ...rest } = MEMBER
  const desk = deskWith(twoSheets([ASSOCIATION], [{ ...rest, 身份: category }]))
  const { session } = desk
  await session.start()
  await session.choose()
  const roll = session.state().choices[1]
  expect(roll).toBeDefined()
  const targets = { ...roll?.targets, 9: 'category' }
  session.setChoice(1, { purpose: 'members', headerRow: 1, targets, constants: { state: '在会' } })
  await session.toPreview()
  await session.commit()

  const again = deskWith(twoSheets([ASSOCIATION], [{ 身份: category, ...rest }]), desk.store)
  await again.session.start()
  await again.session.choose()
  expect(again.session.state().remembered).toEqual([true, true])
  expect(again.session.state().choices[1]?.targets[0]).toBe('category')
})

test('records that changed after the preview make it wait for another look', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  await toPreview(desk)
  await desk.store.write([
    {
      kind: 'association',
      id: 'other',
      office: OFFICE,
      set: { name: ASSOCIATION.组织名称, creditCode: ASSOCIATION.统一社会信用代码, localOffice: OFFICE },
    },
  ])
  await desk.session.commit()
  expect(desk.session.state()).toMatchObject({ phase: 'preview', changedMeanwhile: true })
  expect(outcomes(desk.session)).toEqual(['update', 'create'])
  await desk.session.commit()
  expect(desk.session.state().phase).toBe('done')
})

test('what was opened to compare with for the preview is opened again only when it changed', async () => {
  const { store } = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const before = deskWith(twoSheets([ASSOCIATION], [MEMBER]), store)
  await toPreview(before)
  await before.session.commit()

  const lists = new Map<Kind, readonly RecordView[]>()
  const { list, compareSealed } = store
  let opened = 0
  Object.assign(store, {
    list: async (kind: Kind) => {
      const known = lists.get(kind) ?? (await list(kind))
      lists.set(kind, known)
      return known
    },
    compareSealed: async (records: readonly RecordView[]) => {
      opened += records.length
      return compareSealed(records)
    },
  })
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]), store)
  await toPreview(desk)
  const once = opened
  expect(once).toBeGreaterThan(1)
  desk.session.toColumns()
  await desk.session.toPreview()
  expect(opened).toBe(once)
  lists.clear()
  await desk.session.commit()
  expect(desk.session.state().phase).toBe('done')
  expect(opened).toBe(2 * once)
})

test('a preview that is given up and wanted again at once compares with what is held, once', async () => {
  const { session, store } = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  await session.start()
  await session.choose()
  await session.toPreview()
  await session.commit()
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]), store)
  await desk.session.start()
  await desk.session.choose()
  const given = desk.session.toPreview()
  desk.session.cancel()
  await Promise.all([given, desk.session.toPreview()])
  await planned(desk.session)
  expect(outcomes(desk.session)).toEqual(['unchanged', 'unchanged'])
})

test('rows that were left out are saved with their reason, and mended after the import', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER, { ...MEMBER, 姓名: '程春勇', 学历: '大学' }]))
  const { session } = desk
  await toPreview(desk)
  await session.commit()
  await session.saveRefused('未导入.xlsx', () => ({
    row: '原行号',
    reason: '原因',
    skipped: '略过',
    sentence: ({ code }) => code,
  }))
  const [file] = desk.saved
  const [sheet] = (await workbookOf(file?.bytes ?? new Uint8Array())).sheets
  expect(sheet?.rows[1]?.cells.slice(-2).map(({ text }) => text)).toEqual(['3', 'not-in-list'])

  await session.toPreview()
  session.edit({ '1!3!5': '本科' })
  await planned(session)
  expect(outcomes(session)).toEqual(['unchanged', 'unchanged', 'create'])
  await session.commit()
  expect(desk.store.writes).toHaveLength(2)
})

test('a file that cannot be read is refused by name, and another can be chosen', async () => {
  const { session } = deskWith(new TextEncoder().encode('组织名称,组织类型'))
  await session.start()
  await session.choose()
  expect(session.state()).toMatchObject({ phase: 'choose', failure: { code: 'not-xlsx' } })
})

test('a go-ahead that is called off while it is written leaves nothing, and no run; the next one writes once', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const { session, store } = desk
  const { write } = store
  const asked: boolean[] = []
  // The store asks between its parts; here a person has pressed 取消 before it does, and 导入 again at once.
  Object.assign(store, {
    write: async (...[changes, context, watch]: Parameters<typeof write>) => {
      watch?.onProgress({ step: 'keep', done: 1, of: 2 })
      expect(session.state()).toMatchObject({ phase: 'writing', step: 'keep', part: 0.5 })
      session.cancel()
      Object.assign(store, { write })
      const again = session.commit()
      asked.push(watch?.isCancelled() ?? false)
      await again
      return watch?.isCancelled() === true ? fail('cancelled') : write(changes, context)
    },
  })
  await toPreview(desk)
  await session.commit()
  expect(asked).toEqual([true])
  expect(session.state().phase).toBe('done')
  expect(store.writes).toHaveLength(1)
  expect(await importRuns(store)).toMatchObject([{ batch: store.writes[0]?.context.batch }])
})

test('an import is noted before it is written, so that it can be taken back however the program ends', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const { session, store } = desk
  const { write } = store
  const seen: unknown[] = []
  Object.assign(store, {
    write: async (...given: Parameters<typeof write>) => {
      seen.push(await importRuns(store))
      return write(...given)
    },
  })
  await toPreview(desk)
  await session.commit()
  expect(seen).toMatchObject([[{ begun: true, operator: '王敏' }]])
  const [run] = await importRuns(store)
  expect(run).toBeDefined()
  expect(run).not.toHaveProperty('begun')
})

test('one that could not be written is no run', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const { session, store } = desk
  Object.assign(store, { write: () => Promise.resolve(fail('disk-full')) })
  await toPreview(desk)
  await session.commit()
  expect(session.state()).toMatchObject({ phase: 'preview', failure: { code: 'disk-full' } })
  expect(await importRuns(store)).toEqual([])
})

test('once the database is being put, an import can no longer be called off', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const { session, store } = desk
  const { write } = store
  Object.assign(store, {
    write: async (...[changes, context, watch]: Parameters<typeof write>) => {
      watch?.onProgress({ step: 'put', done: 0, of: 2 })
      session.cancel()
      expect(session.state().phase).toBe('writing')
      return write(changes, context)
    },
  })
  await toPreview(desk)
  await session.commit()
  expect(session.state().phase).toBe('done')
})

test('a preview that is waited for can be given up: the columns are there again', async () => {
  const desk = deskWith(twoSheets([ASSOCIATION], [MEMBER]))
  const { session } = desk
  await session.start()
  await session.choose()
  const coming = session.toPreview()
  session.cancel()
  await coming
  expect(session.state()).toMatchObject({ phase: 'columns', plan: undefined })
  await session.toPreview()
  expect(outcomes(session)).toEqual(['create', 'create'])
})
