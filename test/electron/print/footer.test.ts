import { expect, test } from 'vitest'
import { footerHtml } from '../../../electron/print/footer'

test('the footer counts pages and shows the given text', () => {
  const html = footerHtml('评估表')
  expect(html).toContain('第 <span class="pageNumber"></span> 页 / 共 <span class="totalPages"></span> 页')
  expect(html).toContain('<span>评估表</span>')
})

test('markup in the given text stays text', () => {
  expect(footerHtml('<img src=x onerror="1">&')).toContain('&lt;img src=x onerror=&quot;1&quot;&gt;&amp;')
})
