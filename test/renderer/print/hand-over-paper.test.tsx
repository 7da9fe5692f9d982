import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HandOverPaper } from '../../../renderer/print/hand-over-paper'

const signers = [
  ['移交人', '渝中区科协'],
  ['接收人', '两江新区科协'],
  ['监交人', '重庆市科协'],
] as const
const empty = {
  facts: [],
  day: '2026-11-22',
  parts: [],
  notKept: [],
  files: [],
  matters: [],
  unjudged: 0,
  signers,
}

test('what is handed over, in what way, and what is unfinished; three sides sign with the day', () => {
  const text = renderToStaticMarkup(
    <HandOverPaper
      {...empty}
      facts={[['科协组织', '康美科协']]}
      parts={[
        { name: '会议', count: '3 条', travels: true },
        { name: '会员', count: '41 条', travels: false },
      ]}
      notKept={['经费', '文书']}
      files={[
        {
          key: 'f1',
          name: '批复.pdf',
          of: '科协组织',
          type: 'PDF',
          size: '20 KB',
          addedOn: '2026-01-05',
          travels: true,
        },
      ]}
      matters={[
        { key: 'm', sort: '处理', text: '限期整改，待复查', ground: '第十九条', dueOn: '2026-12-01' },
      ]}
      unjudged={2}
    />,
  )
  expect(text).toContain('<td>会议</td><td>3 条</td><td>随数据包</td><td>□</td>')
  expect(text).toContain('<td>会员</td><td>41 条</td><td>当面移交</td>')
  expect(text).toContain('没有登记：经费、文书。')
  expect(text).toContain('<td>批复.pdf</td>')
  expect(text).toContain('限期整改，待复查')
  expect(text).toContain('另有 2 项')
  for (const [who, office] of signers) expect(text).toContain(`<h3>${who}</h3><p>${office}</p>`)
  expect(text.match(/年　　月　　日/g)).toHaveLength(3)
})

test('nothing to hand over besides is said, not left blank', () => {
  const text = renderToStaticMarkup(<HandOverPaper {...empty} />)
  expect(text).toContain('没有附件。')
  expect(text).toContain('没有未办结的事项。')
  expect(text).not.toContain('undefined')
})
