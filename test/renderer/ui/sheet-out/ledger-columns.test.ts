import { expect, test } from 'vitest'
import { associationLedger } from '../../../../renderer/features/register/list/association-ledger'
import { listed } from '../../../../renderer/features/register/list/listed-association'
import { memberLedger } from '../../../../renderer/features/register/members/member-ledger'
import { existingIn } from '../../../support/existing-in'
import { associationViews } from '../../../../renderer/store/association-view'
import type { RecordView } from '../../../../renderer/store/store-face'
import { listSheet } from '../../../../renderer/ui/sheet-out/list-sheet'
import { sealedTexts } from '../../../../renderer/ui/sheet-out/sealed-texts'
import { SHEET_OUT_TEXT } from '../../../../renderer/text/sheet-out'
import type { TableColumn } from '../../../../renderer/ui/table-column'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { kindOf, type Kind } from '../../../../shared/records/kinds'
import { fieldTypeOf } from '../../../../shared/records/field-type'
import { changesOf, type ImportPlan } from '../../../../shared/ledger/plan'
import { targetsOf } from '../../../../shared/ledger/targets'
import { writeWorkbook } from '../../../../shared/ledger/xlsx/write-workbook'
import { importStore, type ImportStore } from '../../../support/import-store'
import { savedByLibreOffice } from '../../../support/libre-office'
import { sampleBytes, workbookOf } from '../../../support/ledger-files'
import { planned } from '../../../support/ledger-sheets'

const OFFICE = '500157'
const NOTE = SHEET_OUT_TEXT.note('两江新区科协', '2026-11-22' as IsoDate, 2)
const NOTHING = { create: 0, update: 0, proposal: 0, refused: 0 }

type Sealed = 'masked' | 'whole'

/** The list as the screen would save it with all columns. */
async function saved<R>(
  store: ImportStore,
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
  sealed: Sealed,
): Promise<Uint8Array> {
  const records = columns.find((column) => column.sealed !== undefined)?.sealed?.record
  const whole = sealed === 'whole' ? { reason: '导出' } : undefined
  const shown = await sealedTexts(
    { ...store, openAllSealed: store.compareSealed },
    records === undefined ? [] : rows.map(records),
    whole,
  )
  if (!shown.ok) throw new Error('sealed fields could not be opened')
  return writeWorkbook([listSheet({ title: '台账', note: NOTE, columns, rows, sealed: shown.value })])
}

/** Read by the importer and compared with the register. */
async function again<R>(
  store: ImportStore,
  columns: readonly TableColumn<R>[],
  rows: readonly R[],
  sealed: Sealed,
): Promise<ImportPlan> {
  const workbook = await workbookOf(await saved(store, columns, rows, sealed))
  return planned(workbook, { existing: await existingIn(store) })
}

const associationsOf = async (store: ImportStore) =>
  associationViews(await store.list('association'), await store.list('proposal')).map(listed)

const again1 = async (store: ImportStore, sealed: Sealed): Promise<ImportPlan> =>
  again(store, await associationLedger(store), await associationsOf(store), sealed)

const again2 = async (store: ImportStore, sealed: Sealed): Promise<ImportPlan> =>
  again<RecordView<'member'>>(
    store,
    memberLedger(await associationsOf(store)),
    await store.list('member'),
    sealed,
  )

test.each(['masked', 'whole'] as const)(
  'the whole ledgers of an office, %s, come in again as “no change”, row by row',
  async (sealed) => {
    const store = importStore(OFFICE)
    await store.write(changesOf(planned(await workbookOf(sampleBytes()))))
    const associations = await again1(store, sealed)
    expect(associations.counts.associations).toMatchObject({
      ...NOTHING,
      unchanged: (await associationsOf(store)).length,
    })
    expect(changesOf(associations)).toEqual([])
    const members = await again2(store, sealed)
    expect(members.counts.members).toMatchObject({
      ...NOTHING,
      unchanged: (await store.list('member')).length,
    })
    expect(changesOf(members)).toEqual([])
  },
)

test('LibreOffice opens the ledgers, saves them anew, and they come in again as “no change”', async () => {
  const store = importStore(OFFICE)
  const texts = [
    '=1+2',
    '+86',
    '-12',
    '@SUM(A1)',
    '00123',
    '3/4',
    '1-2',
    '2025.10',
    '1E5',
    '622202100100123456',
  ]
  const written = await store.write(
    texts.flatMap((text, at) => [
      {
        kind: 'association' as const,
        id: `a${at}`,
        office: OFFICE,
        set: {
          name: `样例${at}企业科协`,
          level: 'district',
          hostName: text,
          number: text,
          contactName: text,
        },
      },
      {
        kind: 'member' as const,
        id: `m${at}`,
        office: OFFICE,
        set: {
          associationId: `a${at}`,
          name: `${text}余华`,
          number: text,
          department: text,
          phone: '13900001111',
        },
      },
    ]),
  )
  expect(written.ok).toBe(true)
  const associations = await saved(
    store,
    await associationLedger(store),
    await associationsOf(store),
    'whole',
  )
  const roll = memberLedger(await associationsOf(store))
  const members = await saved<RecordView<'member'>>(store, roll, await store.list('member'), 'whole')
  for (const bytes of savedByLibreOffice([associations, members])) {
    const workbook = await workbookOf(bytes)
    const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([])
    const plan = planned(workbook, { existing: await existingIn(store) })
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(texts.map(() => 'unchanged'))
    expect(changesOf(plan)).toEqual([])
  }
}, 120_000)

/** Values for one field: every code of its list, or what is awkward in a sheet. */
function samples(kind: Kind, field: string): readonly Json[] {
  const groups = Object.values(kindOf(kind)?.groups ?? {})
  const schema = groups.flatMap(({ shape }) => shape[field] ?? [])[0]
  if (schema === undefined) return []
  const type = fieldTypeOf(schema)
  switch (type.type) {
    case 'one-of':
      return type.list.map(({ code }) => code)
    case 'some-of':
      return [type.list.map(({ code }) => code), ...type.list.map(({ code }) => [code])]
    case 'yes-no':
      return [true, false]
    case 'count':
      return [0, 7, 10_000_000]
    case 'day':
      return ['2026-02-28', '1999-12-31']
    case 'month':
      return ['1988-01', '1988-10']
    case 'line':
      return ['00123', '2025.9', '甲、乙；丙', '阿卜杜拉·艾力䶮', '"引号" & <尖括号>', '１２３', '-12', '3/4']
    case 'paragraph':
      return ['第一行\n第二行\n\n末行', '007']
    case 'fen':
    case 'hundredths':
    case 'credit-code':
    case 'record-id':
    case 'file-hash':
    case 'structure':
    default:
      return []
  }
}

/** Fields whose lists are open, and fields that belong together. */
const SPECIAL: Readonly<Record<string, readonly Json[]>> = {
  approvingOffice: ['500157', '500105', 'cq'],
  localOffice: ['500101', '500243'],
  groupMemberOf: [['500157', 'cq']],
  cluster: ['none'],
  secondCluster: [],
  sector: ['39', '65'],
  creditCode: ['11500101008630031F'],
  address: ['重庆市渝中区大溪沟街道人民路1号'],
  contactPhone: ['13900001111', '023-67890123'],
  phone: ['13900001111'],
  level: ['district'],
  number: ['500157-2026-0007'],
  name: ['重庆样例（集团）有限公司企业科协', '阿卜杜拉·艾力'],
}

test.each(['masked', 'whole'] as const)(
  'whatever a column of a template can hold is read back as it was, %s',
  async (sealed) => {
    for (const [kind, purpose] of [
      ['association', 'associations'],
      ['member', 'members'],
    ] as const) {
      for (const { id, field, record } of targetsOf(purpose)) {
        if (record !== kind) continue
        for (const [at, value] of (SPECIAL[field] ?? samples(kind, field)).entries()) {
          const store = importStore(OFFICE)
          const owner = { name: '重庆样例有限公司企业科协', level: 'district' }
          await store.write([
            {
              kind: 'association',
              id: 'a',
              office: OFFICE,
              set: { ...owner, ...only(kind === 'association', field, value) },
            },
            {
              kind: 'member',
              id: 'm',
              office: OFFICE,
              set: { associationId: 'a', name: '余华', ...only(kind === 'member', field, value) },
            },
          ])
          const plan = await (kind === 'association' ? again1 : again2)(store, sealed)
          const said = plan.rows.map(({ outcome, problems }) => [
            outcome,
            problems
              .filter(({ code }) => !['missing', 'masked', 'formula-like'].includes(code))
              .map(({ code }) => code),
          ])
          expect(changesOf(plan), `${id} ${at} ${JSON.stringify(value)} ${JSON.stringify(said)}`).toEqual([])
        }
      }
    }
  },
)

const only = (wanted: boolean, field: string, value: Json): Readonly<Record<string, Json>> =>
  wanted ? { [field]: value } : {}

test('a cell that is changed in the saved ledger, and only it, is a change', async () => {
  const store = importStore(OFFICE)
  await store.write(changesOf(planned(await workbookOf(sampleBytes()))))
  const columns = await associationLedger(store)
  const [first, ...others] = await associationsOf(store)
  if (first === undefined) throw new Error('the sample has associations')
  const changed = { ...first, value: { ...first.value, employees: 9_876_543 } }
  const plan = await again(store, columns, [changed, ...others], 'masked')
  expect(plan.rows.flatMap(({ fields }) => fields)).toMatchObject([{ field: 'employees', new: 9_876_543 }])
})
