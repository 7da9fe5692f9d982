import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EvaluationForm } from '../../../renderer/print/evaluation-form'
import { blankForm, type PaperForm } from '../../../renderer/print/paper-form'
import { PhotoSheet } from '../../../renderer/print/photo-sheet'
import type { IsoDate } from '../../../shared/base/iso-date'
import { defaultScheme } from '../../../shared/scoring/default-scheme'

const day = '2026-11-20' as IsoDate
const form: PaperForm = {
  scheme: defaultScheme('chamber'),
  evaluation: {
    year: 2026,
    assessors: ['王敏', '李䶮'],
    siteOn: day,
    opinion: '活动扎实',
    bonus: { publicity: 300 },
    vetoes: ['no-chair'],
  },
  answers: {
    A1: {
      site: 275,
      note: '批复已看\n平台已看',
      photos: [
        {
          hash: 'a'.repeat(64),
          source: 'b'.repeat(64),
          name: 'IMG_1.jpg',
          width: 1,
          height: 1,
          bytes: 1,
          addedOn: day,
        },
      ],
    },
    D2: { notApplicable: true, notApplicableReason: '商会不承担攻关' },
  },
  association: { name: '两江新区商会科协', hostName: '两江新区商会' },
  offices: { evaluating: '两江新区科协', approving: '两江新区科协', local: '两江新区科协' },
  blank: false,
}
const printed = (shown: PaperForm): string =>
  renderToStaticMarkup(<EvaluationForm form={shown} />).replaceAll(/<[^>]*>/g, ' ')

test('the form names scheme and label, holds answers, reasons, proof names and four signature blocks', () => {
  const text = printed(form)
  for (const expected of [
    '商会科协工作评估表',
    '软件参考方案，非市级标准',
    '草稿 · 未定级',
    '王敏、李䶮',
    '2026年11月20日',
    '批复已看',
    '不适用：商会不承担攻关',
    '2026_两江新区商会科协_A1_01.jpg',
    '☑',
    '自评单位（公章）',
    '评估员',
    '被评单位确认',
    '两江新区科协意见',
  ]) {
    expect(text).toContain(expected)
  }
})

test('what proves something stands in the annex, numbered through, as the records read when they were attached', () => {
  const attached: PaperForm = {
    ...form,
    answers: {
      ...form.answers,
      B1: { site: 400, evidence: [{ kind: 'meeting', id: 'm2', text: '会议 2026-06-01 到会 12/15' }] },
      A1: {
        ...form.answers['A1'],
        evidence: [
          { kind: 'association', id: 'a1', text: '批准文件 两江科协〔2025〕3号' },
          { kind: 'term', id: 't1', text: '届次 第一届' },
        ],
      },
    },
  }
  const words = printed(attached).replaceAll(/\s+/g, ' ')
  expect(words).toContain('台账依据 2 条，见附录')
  expect(words).toContain('台账依据 1 条，见附录')
  const annex = words.slice(words.indexOf('附录：台账依据'))
  const places = ['两江科协〔2025〕3号', '第一届', '会议 2026-06-01 到会 12/15'].map((text) =>
    annex.indexOf(text),
  )
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
  expect(annex).toMatch(/ 1 A1 .* 2 A1 .* 3 B1 /)
  expect(printed(form)).not.toContain('附录：台账依据')
  expect(printed(blankForm(attached))).not.toContain('台账依据')
})

test('a blank form keeps year, scheme and association, and nothing that was entered', () => {
  const text = printed(blankForm(form))
  expect(text).toContain('空白表')
  expect(text).toContain('两江新区商会科协')
  for (const entered of [
    '2.75',
    '批复已看',
    '商会不承担攻关',
    '活动扎实',
    '王敏',
    '☑',
    '_01.jpg',
    '未评分',
  ]) {
    expect(text).not.toContain(entered)
  }
})

test('an evaluation that was opened again says so on every print', () => {
  const final = { ...form.evaluation, step: 'final' as const, reopenReasons: ['材料补正'], grade: 'good' }
  expect(printed({ ...form, evaluation: final })).toContain('曾重新打开：材料补正')
})

test('what was signed stands in its own block, and on no blank form', () => {
  const signature = {
    place: 'association' as const,
    hash: 'c'.repeat(64),
    source: 'd'.repeat(64),
    name: '签章.jpg',
    width: 1,
    height: 1,
    bytes: 1,
    addedOn: day,
  }
  const signed: PaperForm = { ...form, evaluation: { ...form.evaluation, signatures: [signature] } }
  const html = renderToStaticMarkup(<EvaluationForm form={signed} />)
  const block = html.slice(html.indexOf('被评单位确认'), html.indexOf('两江新区科协意见'))
  expect(block).toContain(`/photo/${signature.hash}`)
  expect(html.split('<img')).toHaveLength(2)
  expect(renderToStaticMarkup(<EvaluationForm form={blankForm(signed)} />)).not.toContain('<img')
})

test('the photo pages show every photo under its indicator, the name it leaves with, and its day', () => {
  const text = renderToStaticMarkup(<PhotoSheet form={form} />)
  expect(text).toContain('2026_两江新区商会科协_A1_01.jpg')
  expect(text).toContain('2026-11-20 存入')
  expect(text).toContain(`/photo/${'a'.repeat(64)}`)
  expect(renderToStaticMarkup(<PhotoSheet form={blankForm(form)} />)).toContain('没有佐证照片。')
})
