import { expect, test } from 'vitest'
import { footerHtml } from '../../../electron/print/footer'

test('the footer counts pages and shows the given text', () => {
  const html = footerHtml('评估表')
  expect(html).toContain('第 <span class="pageNumber"></span> 页 / 共 <span class="totalPages"></span> 页')
  expect(html).toMatch(/>评估表<\/span>/)
})

test('markup in the given text stays text', () => {
  expect(footerHtml('<img src=x onerror="1">&')).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;')
})

test('a name that fills the line is cut, the number of the page is not', () => {
  const [name = '', page = ''] =
    footerHtml('重庆市某某有限责任公司企业科协').match(/<span style='[^']*'/g) ?? []
  expect(name).toContain('text-overflow:ellipsis')
  expect(page).toContain('flex:none')
})
