import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ListPaper } from '../../../renderer/print/list-paper'

test('figures and rates stand at the right, in the last row too; words do not', () => {
  const markup = renderToStaticMarkup(
    <ListPaper
      sheet={{
        name: '对比',
        heading: ['对比'],
        header: ['序号', '单位', '组织', '活跃率'],
        rows: [[1, '渝中区科协', 12, '50%']],
        total: ['合计', '', 12, '50%'],
        widths: [],
      }}
    />,
  )
  const atTheRight = Array.from(markup.matchAll(/<td class="paper-figure">([^<]*)</g), ([, text]) => text)
  expect(atTheRight).toEqual(['12', '50%', '12', '50%'])
})
