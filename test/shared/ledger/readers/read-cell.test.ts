import { expect, test } from 'vitest'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { CellProblem } from '../../../../shared/ledger/problem'
import { readCell } from '../../../../shared/ledger/readers/read-cell'
import type { SheetPurpose } from '../../../../shared/ledger/target'
import { targetById } from '../../../../shared/ledger/targets'
import type { Cell } from '../../../../shared/ledger/workbook'
import { text } from '../../../support/ledger-sheets'

const reader =
  (purpose: SheetPurpose, id: string, office = '500157') =>
  (typed: string | Cell) => {
    const target = targetById(purpose, id)
    if (target === undefined) throw new Error(id)
    return readCell(typeof typed === 'string' ? text(typed) : typed, target, {
      office,
      latest: '2026-11-22' as IsoDate,
      nova: [],
    })
  }
const codes = ({ problems }: { problems: readonly CellProblem[] }): readonly string[] =>
  problems.map(({ code }) => code)

test('counts: full width, thousands, units; words and fractions are refused', () => {
  const read = reader('associations', 'employees')
  for (const typed of ['3390', '３３９０', '3,390', '3390人', '3390.0']) expect(read(typed).value).toBe(3390)
  expect(read('0').value).toBe(0)
  for (const typed of ['约3000', '3390.5', '-3', '100000000', '三千'])
    expect(codes(read(typed))).toEqual(['not-a-count'])
})

test('credit codes: case and width do not matter; a wrong check character is named with the expected one', () => {
  const read = reader('associations', 'creditCode')
  expect(read('915001571w53885036').value).toBe('915001571W53885036')
  expect(read('５１５００１０５９B０６６４９３７A').value).toBe('515001059B0664937A')
  expect(read('915001032B49155440').problems).toEqual([
    { code: 'credit-code-check', facts: { text: '915001032B49155440', expected: 'U', found: '0' } },
  ])
  expect(codes(read('9150010'))).toEqual(['credit-code-length'])
  expect(codes(read({ kind: 'number', text: '915001034041308100' }))).toEqual(['credit-code-digits-lost'])
})

test('a look-alike letter is offered as the digit that makes the code right', () => {
  const [problem] = reader('associations', 'creditCode')('915OO157F54106715G').problems
  expect(problem?.code).toBe('credit-code-character')
  expect(problem?.choices).toEqual([{ text: '91500157F54106715G' }])
})

test('phones: numbers as text, extensions, too short, several', () => {
  const read = reader('members', 'phone')
  expect(read({ kind: 'number', text: '13800138000' }).value).toBe('13800138000')
  expect(read('02369382861转461').value).toBe('023-69382861转461')
  expect(read('０２３－６９０８７６６９').value).toBe('023-69087669')
  expect(read('1380013800')).toEqual({
    value: '1380013800',
    problems: [{ code: 'not-a-phone', facts: { text: '1380013800', digits: 10 } }],
  })
  expect(read('69087669').problems[0]).toMatchObject({
    code: 'area-code-missing',
    choices: [{ text: '023-69087669' }],
  })
  expect(read('13800138000、13900139000').problems[0]?.choices).toEqual([
    { text: '13800138000' },
    { text: '13900139000' },
  ])
})

test('区科协 is the importing office, ended offices stay, and an unknown one offers offices', () => {
  const read = reader('associations', 'approvingOffice')
  expect(read('区科协').value).toBe('500157')
  expect(read('江北区科协').value).toBe('500105')
  expect(read('市科协').value).toBe('cq')
  const [problem] = read('渝东科协').problems
  expect(problem?.code).toBe('unknown-office')
  expect(problem?.choices?.length).toBeGreaterThan(0)
  expect(codes(reader('associations', 'approvingOffice', 'cq')('区科协'))).toEqual(['unnamed-district'])
})

test('a word outside a list is a problem that offers the list', () => {
  const [problem] = reader('members', 'category')('技术人员').problems
  expect(problem?.code).toBe('not-in-list')
  expect(problem?.choices?.map((choice) => choice.text)).toContain('科技工作者')
  for (const typed of ['研究生', '大学'])
    expect(codes(reader('members', 'education')(typed))).toEqual(['not-in-list'])
  expect(reader('associations', 'level')('区级').value).toBe('district')
})

test('several tags in one cell; one unknown tag is named', () => {
  const read = reader('associations', 'hostTags')
  expect(read('高新技术企业、专精特新小巨人').value).toEqual(['high-tech', 'little-giant'])
  expect(read('高新技术企业，瞪羚企业').problems[0]?.facts).toEqual({ text: '瞪羚企业' })
})

test('a contact point is no association (第十八条)', () => {
  for (const typed of ['联络站', '工作站', '联络员'])
    expect(codes(reader('associations', 'kind')(typed))).toEqual(['service-point'])
  expect(codes(reader('associations', 'kind')('协会'))).toEqual(['not-in-list'])
})

test('two chairs in one cell are asked about; a spaced or dotted name is one person', () => {
  const read = reader('associations', 'chair')
  for (const typed of ['张三、李四', '张三 或 李四', '张三，李四', '张三/李四']) {
    const [problem] = read(typed).problems
    expect(problem?.code).toBe('several-people')
    expect(problem?.choices).toEqual([{ text: '张三' }, { text: '李四' }])
  }
  expect(read('张 三').value).toBe('张 三')
  expect(read('迪丽热巴•艾力').value).toBe('迪丽热巴•艾力')
})

test('an address is kept as typed and gives the division it names, ended ones too', () => {
  const read = reader('associations', 'address')
  expect(read('重庆市渝北区人和街道黄山大道194号')).toEqual({
    value: '重庆市渝北区人和街道黄山大道194号',
    derived: { division: '500112', town: '人和街道' },
    problems: [],
  })
  expect(read('彭水县汉葭街道1号').derived).toEqual({ division: '500243', town: '汉葭街道' })
  expect(read('北京市海淀区').derived).toBeUndefined()
})

test('names stay as typed but for white space at the ends and breaks inside', () => {
  const read = reader('members', 'name')
  expect(read(' 欧阳䶮　').value).toBe('欧阳䶮')
  expect(read('迪丽热巴•艾力').value).toBe('迪丽热巴•艾力')
  expect(reader('associations', 'name')('重庆样例有限公司\n企业科协').value).toBe('重庆样例有限公司企业科协')
  expect(codes(read('张\u202e三'))).toEqual(['not-plain-text'])
  expect(codes(read('长'.repeat(61)))).toEqual(['too-long'])
})

test('text that looks like a formula is kept as text, and our own neutralising mark comes off again', () => {
  const read = reader('associations', 'notes')
  for (const typed of ['=HYPERLINK("http://example.invalid","点我")', '@SUM(1+1)', '+甲', '-乙']) {
    expect(read(typed)).toEqual({
      value: typed,
      problems: [{ code: 'formula-like', facts: { text: typed } }],
    })
    expect(read(`'${typed}`).value).toBe(typed)
  }
})

test('a formula gives the value saved with it; without one, or with an error, the cell is refused', () => {
  const read = reader('associations', 'employees')
  expect(read({ kind: 'number', text: '12', formula: 'SUM(A1:A2)' })).toEqual({
    value: 12,
    problems: [{ code: 'formula', facts: { text: 'SUM(A1:A2)' } }],
  })
  expect(codes(read({ kind: 'empty', text: '', formula: 'A1' }))).toEqual(['formula-without-value'])
  expect(codes(read({ kind: 'error', text: '#REF!' }))).toEqual(['cell-error'])
})

test('yes and no in the words of ledgers; platform states; blanks say nothing', () => {
  const party = reader('associations', 'hasParty')
  expect(['有', '是', '√'].map((typed) => party(typed).value)).toEqual([true, true, true])
  expect(['无', '否', '×'].map((typed) => party(typed).value)).toEqual([false, false, false])
  expect(codes(party('筹建中'))).toEqual(['not-in-list'])
  const platform = reader('associations', 'platformState')
  expect(['是', '已注册', '否'].map((typed) => platform(typed).value)).toEqual([
    'registered',
    'registered',
    'unregistered',
  ])
  for (const typed of ['', ' ', '　']) expect(party(typed)).toEqual({ problems: [] })
})

test('the ordinal of a term', () => {
  const read = reader('associations', 'ordinal')
  expect(['第二届', '2', '第十二届', '３'].map((typed) => read(typed).value)).toEqual([2, 2, 12, 3])
  expect(codes(read('本届'))).toEqual(['not-a-count'])
})

test('a cell of invisible characters is blank', () => {
  for (const typed of ['\u200b', '\ufeff\u00a0', '\u3164', '\u2060 \u200d'])
    expect(reader('members', 'name')(typed)).toEqual({ problems: [] })
})

test('people between spaces are several; a name that is spaced out is one', () => {
  expect(reader('associations', 'vice-chair')('王五一 赵六合　钱七').value).toEqual([
    '王五一',
    '赵六合',
    '钱七',
  ])
  expect(codes(reader('associations', 'chair')('张三丰 李四光'))).toEqual(['several-people'])
  for (const one of ['余 华', '张 三 丰', '欧阳 修文', '迪丽热巴 艾力江江'])
    expect(reader('associations', 'chair')(one).value).toBe(one)
})

test('digits that a spreadsheet has lost are told, in codes and in numbers of any kind', () => {
  for (const typed of ['9.15E+17', '9.15001571E17'])
    expect(codes(reader('associations', 'creditCode')(typed))).toEqual(['credit-code-digits-lost'])
  const cell: Cell = { kind: 'number', text: '20240501000012300' }
  expect(codes(reader('members', 'number')(cell))).toEqual(['digits-lost'])
  expect(reader('members', 'number')({ kind: 'number', text: '202405010000123' }).value).toBe(
    '202405010000123',
  )
})

test('a month that the cell shows without a day is asked about, unless the day is known', () => {
  const read = reader('associations', 'approvedOn')
  expect(read({ kind: 'date', text: '2024-05-01', monthOnly: true })).toEqual({
    value: '2024-05-01',
    problems: [{ code: 'day-not-shown', facts: { text: '2024-05-01' } }],
  })
  expect(codes(read({ kind: 'date', text: '2024-05-06', monthOnly: true }))).toEqual([])
  expect(
    codes(reader('members', 'birthMonth')({ kind: 'date', text: '1988-05-01', monthOnly: true })),
  ).toEqual([])
})

test('a number that its field cannot hold is refused in its cell', () => {
  expect(codes(reader('associations', 'ordinal')('0'))).toEqual(['number-outside'])
  expect(codes(reader('associations', 'charterYears')('50年'))).toEqual(['number-outside'])
  const year = reader('funds', 'year')
  expect(year('2025年度').value).toBe(2025)
  for (const typed of ['20', '1925', '2125']) expect(codes(year(typed))).toEqual(['not-a-year'])
})
