import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { declaredComponents, usedComponents } from '../../build/antd-components.mjs'
import { stylesOf, wholeStylesheet } from '../../build/antd-styles.mjs'

const LISTED =
  '.data-ant-cssinjs-cache-path{content:"|Button-Button|ant-btn|a:1;|Input-Component|ant-input|a:2;|InputNumber-InputNumber|ant-input-number|a:3";}'

test('a component keeps its rules, without those of another whose name begins alike', () => {
  const css = `.ant-input{color:red}.ant-input-lg{color:red}.ant-input-number{color:blue}${LISTED}`
  const styles = stylesOf(css, new Set(['Input']))
  expect(styles).toContain('.ant-input-lg')
  expect(styles).not.toContain('ant-input-number')
})

test('a rule of two components stays for both, or not at all', () => {
  const css = `.ant-btn .ant-input{color:red}.ant-btn:not(.ant-input-number),.ant-input-number{color:blue}${LISTED}`
  expect(stylesOf(css, new Set(['Button', 'Input']))).toBe(
    '.ant-btn .ant-input{color:red}.ant-btn:not(.ant-input-number){color:blue}',
  )
  expect(stylesOf(css, new Set(['Button']))).toBe('.ant-btn:not(.ant-input-number){color:blue}')
})

test('two parts hold together what one holds', () => {
  const css = `a{color:green}.ant-btn{color:red}.ant-input{color:blue}.ant-btn .ant-input{top:0}${LISTED}`
  const first = new Set(['Button'])
  expect(stylesOf(css, first)).toBe('a{color:green}.ant-btn{color:red}')
  expect(stylesOf(css, new Set(['Button', 'Input']), first)).toBe(
    '.ant-input{color:blue}.ant-btn .ant-input{top:0}',
  )
})

test('keyframes stay as long as a rule moves by them', () => {
  const css = `.ant-btn{animation:spin 1s}@keyframes spin{from{top:0}}@keyframes blink{from{top:0}}${LISTED}`
  const styles = stylesOf(css, new Set(['Button']))
  expect(styles).toContain('@keyframes spin')
  expect(styles).not.toContain('blink')
})

test('a component without styles is refused by name', () => {
  expect(() => stylesOf(LISTED, new Set(['Hologram']))).toThrow('Hologram')
})

test('a component brings those it is made of', () => {
  const used = usedComponents([
    "import { Button, Select as Choice } from 'antd'",
    "from 'antd/es/input/TextArea'",
  ])
  for (const name of ['Button', 'Select', 'Empty', 'Input', 'Space']) expect(used).toContain(name)
  expect(used).not.toContain('Table')
  expect(
    declaredComponents('/x/antd/es/button/style/compact.js', "genSubStyleComponent(['Button', 'compact']"),
  ).toEqual(['Button'])
})

test('every component the screens use has its styles in antd’s stylesheet', () => {
  const folder = resolve('renderer')
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const css = wholeStylesheet()
  const styles = stylesOf(css, usedComponents(sources))
  for (const shown of [
    '.ant-btn',
    '.ant-input',
    '.ant-select',
    '.ant-checkbox',
    '.ant-modal',
    '.ant-picker-calendar',
  ])
    expect(styles).toContain(shown)
  expect(styles.length).toBeLessThan(css.length / 2)
})
