import { expect, test } from 'vitest'
import { isPage, mayBeRequested } from '../../electron/origin'

test.each([
  ['app://desk/index.html', true],
  ['app://desk/index.html#/associations', true],
  ['app://desk/index.html.evil', false],
  ['app://desk/other.html', false],
  ['app://other/index.html', false],
  ['file:///index.html', false],
])('%s is the page: %s', (url, expected) => expect(isPage(url)).toBe(expected))

test.each([
  ['app://desk/assets/a.js', true],
  ['blob:app://desk/1', true],
  ['data:image/png;base64,AA', true],
  ['devtools://devtools/bundled/x.html', true],
  ['app://deskevil/x', false],
  ['blob:https://a/1', false],
  ['file:///etc/passwd', false],
  ['https://app://desk/', false],
  ['http://127.0.0.1/', false],
  ['ws://127.0.0.1/', false],
])('%s may be requested: %s', (url, expected) => expect(mayBeRequested(url)).toBe(expected))
