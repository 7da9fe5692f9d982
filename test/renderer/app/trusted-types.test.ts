// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { RULES } from '../../../renderer/app/trusted-types'

test('text without markup passes, markup does not', () => {
  expect(RULES.createHTML('')).toBe('')
  expect(RULES.createHTML('甲 > 乙')).toBe('甲 > 乙')
  expect(RULES.createHTML('<b>')).toBeNull()
})

test('no text becomes script', () => expect(RULES.createScript()).toBeNull())

test('workers come from our own files', () => {
  expect(RULES.createScriptURL('app://desk/assets/w.js')).toBe('app://desk/assets/w.js')
  expect(RULES.createScriptURL('app://desk/photo/w.js')).toBeNull()
  expect(RULES.createScriptURL('app://desk/assets/../photo/w.js')).toBeNull()
  expect(RULES.createScriptURL('blob:app://desk/1')).toBeNull()
  expect(RULES.createScriptURL('https://a/assets/w.js')).toBeNull()
})
