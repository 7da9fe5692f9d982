// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFocus } from '../../../renderer/ui/keep-focus'

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(id)
  return found
}

let end: () => void

beforeEach(() => {
  document.body.innerHTML = `
    <h1 id="page-title" tabindex="-1">打印恢复单</h1>
    <button id="confirm">确认并从本机抹去</button>
    <section id="offices" aria-labelledby="head"><h2 id="head">各单位</h2><button id="issue">下发</button></section>`
  end = keepFocus()
})

afterEach(() => end())

test('a control that goes leaves the focus with the page’s title', async () => {
  byId('confirm').focus()
  byId('confirm').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(byId('page-title')))
})

test('with the section it stood in, which Tab does not stop at afterwards', async () => {
  byId('issue').focus()
  byId('issue').remove()
  await vi.waitFor(() => expect(document.activeElement).toBe(byId('offices')))
  byId('confirm').focus()
  expect(byId('offices').hasAttribute('tabindex')).toBe(false)
})

test('a control that was locked while it worked has the focus again when it is done', async () => {
  const issue = byId('issue')
  issue.focus()
  issue.toggleAttribute('disabled', true)
  issue.blur()
  issue.toggleAttribute('disabled', false)
  await vi.waitFor(() => expect(document.activeElement).toBe(issue))
})

test('a screen that puts the focus somewhere itself is not contradicted', async () => {
  byId('issue').focus()
  byId('issue').remove()
  byId('confirm').focus()
  byId('head').textContent = '各单位报送情况'
  await frames()
  expect(document.activeElement).toBe(byId('confirm'))
})

test('whoever presses beside everything is left there', async () => {
  byId('issue').focus()
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  byId('issue').blur()
  byId('confirm').remove()
  await frames()
  expect(document.activeElement).toBe(document.body)
})

const frames = async (): Promise<void> => {
  for (let passed = 0; passed < 3; passed += 1)
    await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)))
}
