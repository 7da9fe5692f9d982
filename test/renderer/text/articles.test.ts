import { expect, test } from 'vitest'
import { provisionNumber } from '../../../renderer/text/provisions'
import { ARTICLE_TABLE } from '../../../shared/rules/articles'
import type { Provision } from '../../../shared/rules/provisions'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Source } from '../../../shared/scoring/scheme'

/** Whether a source of the scheme cites a provision: 第三十条第四项 cites 第三十条, 二4 cites 二（二）4. */
function cites(source: Source, provision: Provision): boolean {
  const number = provisionNumber(provision)
  if (source.document === 'scheme') return false
  if (source.document === 'rules') return provision.startsWith('R') && source.ref.startsWith(number)
  const isSame = source.ref === number || source.ref === number.replace(/（.）(?=\d)/, '')
  return provision.startsWith('N') && isSame
}

test('the table names the indicators of the default scheme that cite each provision, and no others', () => {
  const indicators = indicatorsOf(defaultScheme('enterprise'))
  for (const row of ARTICLE_TABLE) {
    const citing = indicators.filter(({ sources }) => sources.some((source) => cites(source, row.provision)))
    expect([row.provision, row.indicators]).toEqual([row.provision, citing.map(({ code }) => code)])
  }
})
