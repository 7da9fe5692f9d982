import { expect, test } from 'vitest'
import { contentPolicy } from '../../../electron/page/content-policy'

test('the policy allows no inline script, no eval, no other origin and no markup from text', () => {
  const policy = contentPolicy('N0nce')
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("style-src 'self' 'nonce-N0nce'")
})
