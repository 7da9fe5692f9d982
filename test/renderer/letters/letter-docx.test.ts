import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { letterDocx } from '../../../renderer/letters/letter-docx'
import { headSize, leadAndRest } from '../../../renderer/letters/letter-head'
import { letterDraft } from '../../../renderer/text/letters'
import { LETTER_KINDS } from '../../../shared/codes/letter-kinds'
import type { Letter } from '../../../shared/records/letter'
import { day } from '../../support/association-facts'

const FACTS = {
  association: '重庆于䶮材料企业科协',
  host: '重庆于䶮材料有限公司',
  office: '两江新区科协',
  scope: 'bound',
  appliedOn: day('2026-03-02'),
  deadline: day('2026-06-30'),
} as const

const LETTER: Letter = {
  letterKind: 'approval',
  documentNumber: '两江科协发〔2026〕12号',
  datedOn: day('2026-03-09'),
  signedBy: '重庆两江新区科学技术协会',
  copyTo: '市科协 & <有关单位>',
  ...letterDraft('approval', FACTS),
}

const part = async (letter: Letter, name: string): Promise<string> =>
  strFromU8(unzipSync(await letterDocx(letter))[name] ?? new Uint8Array())

/** What a reader of the document reads, a paragraph a line. */
const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )

test('a letter holds number, title, addressee, every paragraph, signature, date and copies', async () => {
  const xml = await part(LETTER, 'word/document.xml')
  const read = paragraphs(xml).filter((line) => line !== '')
  expect(read).toEqual([
    '重庆两江新区科学技术协会',
    '两江科协发〔2026〕12号',
    '关于同意建立重庆于䶮材料企业科协的批复',
    '重庆于䶮材料有限公司：',
    ...(LETTER.body ?? '').split('\n'),
    '重庆两江新区科学技术协会',
    '2026年3月9日',
    '抄送：市科协 &amp; &lt;有关单位&gt;',
  ])
})

test('the page and the type are those of GB/T 9704, fonts by name with others to stand in', async () => {
  const xml = await part(LETTER, 'word/document.xml')
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(xml).toContain('w:eastAsia="仿宋_GB2312"')
  expect(xml).toContain('<w:sz w:val="32"/>')
  expect(await part(LETTER, 'word/fontTable.xml')).toContain('<w:altName w:val="仿宋,FangSong,')
  expect(await part(LETTER, 'docProps/core.xml')).not.toContain('Un-named')
})

test.each(LETTER_KINDS.map(({ code }) => code))('%s has a draft that names what it is about', (kind) => {
  const { title, addressee } = letterDraft(kind, FACTS)
  expect(title).toMatch(/^关于.*于䶮材料企业科协/)
  expect(addressee).not.toBe('')
})

test('handlings and deregistration name 第十九条, and each speaks of its own ground', () => {
  const body = (kind: Parameters<typeof letterDraft>[0]): string => letterDraft(kind, FACTS).body
  for (const kind of ['rectification', 'warning', 'revocation', 'deregistration'] as const) {
    expect(body(kind)).toContain('第十九条')
  }
  expect(body('rectification')).toContain('2026年6月30日')
  expect(body('warning')).toContain('仍无明显改进')
  expect(body('revocation')).toContain('造成严重不良后果')
})

test('a notice to complete names what was applied for', () => {
  const { title, body } = letterDraft('correction', { ...FACTS, matter: 'deregister' })
  expect(title).toBe('关于补正注销重庆于䶮材料企业科协申请材料的通知')
  expect(body).toContain('关于注销重庆于䶮材料企业科协的申请收悉')
  expect(body).not.toContain('建立')
})

test('the last paragraph goes with the signature: no page holds the signature alone', async () => {
  const xml = await part(LETTER, 'word/document.xml')
  const kept = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([each]) => each)
    .filter((each) => each.includes('<w:keepNext/>'))
  expect(paragraphs(kept.join('')).filter((line) => line !== '')).toEqual([
    '此复。',
    '重庆两江新区科学技术协会',
  ])
})

test('where 《实施细则》 is a reference only (第四十四条, chambers), a letter rests on it as such', () => {
  for (const kind of [
    'approval',
    'filing',
    'rectification',
    'warning',
    'revocation',
    'deregistration',
  ] as const) {
    expect(letterDraft(kind, FACTS).body).toContain('依据《重庆市企业科学技术协会工作实施细则（试行）》')
    for (const scope of ['reference', 'outside'] as const) {
      const { body } = letterDraft(kind, { ...FACTS, scope })
      expect(body).toContain('参照《重庆市企业科学技术协会工作实施细则（试行）》')
      expect(body).not.toContain('依据')
    }
  }
})

test('a heading in front of a paragraph is set in 黑体, a numbered sentence is not', async () => {
  expect(leadAndRest('一、评估结果：得分86.5')).toEqual(['一、评估结果：', '得分86.5'])
  expect(leadAndRest('二、存在的问题')).toEqual(['二、存在的问题', ''])
  expect(leadAndRest('一、同意建立甲科协。')).toEqual(['', '一、同意建立甲科协。'])
  const xml = await part({ ...LETTER, body: '一、评估结果：得分86.5' }, 'word/document.xml')
  expect(xml).toMatch(/w:eastAsia="黑体"[^]*?一、评估结果：</)
})

test('the name in the red head stays on one line, however long it is', () => {
  expect(headSize('两江新区科学技术协会')).toBe(72)
  const long = '重庆两江新区企业科学技术协会联合会办公室'
  expect((headSize(long) / 2) * long.length).toBeLessThanOrEqual(442)
})
