// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { focusBack } from '../../../renderer/ui/step-focus'

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(id)
  return found
}

beforeEach(() => {
  document.body.innerHTML = '<h1 id="page-title" tabindex="-1">年度评估</h1><button id="opener">定级</button>'
})

test('the focus goes back to what opened a panel', () => {
  focusBack(byId('opener'))
  expect(document.activeElement).toBe(byId('opener'))
})

test('to the page’s title where that is gone', () => {
  const opener = byId('opener')
  opener.remove()
  focusBack(opener)
  expect(document.activeElement).toBe(byId('page-title'))
})
