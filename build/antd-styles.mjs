// antd's static stylesheet holds every component it has (980 kB). Of it the page gets what its own components use, in
// two parts: `antd-styles:first.css` for the screen that asks for the passphrase, `antd-styles:later.css` for the rest.
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import postcss from 'postcss'
import { declaredComponents, usedComponents } from './antd-components.mjs'

/** antd's own list of what is in its stylesheet: `|Button-Button|ant-btn|anticon:<hash>;…` */
const INDEX = /\.data-ant-cssinjs-cache-path\s*\{\s*content:\s*"([^"]*)"/
/** Variables for a page that was drawn on a server; ours are made by ConfigProvider. */
const SERVER_VARIABLES = /\.css-var-_R_/
/** What the screen that asks for the passphrase shows. */
const FIRST_SCREEN = new Set(['App', 'Button', 'Input', 'Space', 'Addon'])

/** antd's stylesheet as it comes. */
export const wholeStylesheet = () =>
  readFileSync(createRequire(import.meta.url).resolve('antd/dist/antd.css'), 'utf8')

/**
 * The rules of a stylesheet that some components need, without those that others need: a selector belongs to every
 * component a class of which it names. Throws for a component that antd has no styles for.
 * @param {string} css
 * @param {ReadonlySet<string>} components
 * @param {ReadonlySet<string>} [without] components whose rules stand elsewhere, with what belongs to no component
 * @returns {string}
 */
export function stylesOf(css, components, without) {
  const prefixes = classPrefixes(css)
  /** @param {ReadonlySet<string>} names */
  const prefixesOf = (names) => new Set([...names].flatMap((name) => prefixes.get(name) ?? noStyles(name)))
  const [mine, others] = [prefixesOf(components), prefixesOf(without ?? new Set())]
  const all = [...prefixes.values()].flat().toSorted((a, b) => b.length - a.length)
  /** @param {string} selector */
  const isWanted = (selector) => {
    const owners = ownersOf(selector, all)
    const known = owners.every((owner) => mine.has(owner) || others.has(owner))
    const elsewhere = without !== undefined && owners.every((owner) => others.has(owner))
    return known && !elsewhere && !SERVER_VARIABLES.test(selector) && !selector.startsWith('.data-ant-')
  }

  const root = postcss.parse(css)
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
    const kept = rule.selectors.filter(isWanted)
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  dropUnusedKeyframes(root)
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}

/**
 * @param {string} selector
 * @param {readonly string[]} prefixes the longest first
 */
const ownersOf = (selector, prefixes) =>
  [...selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(/\.(ant-[\w-]*)/g)].flatMap(
    ([, name = '']) => prefixes.find((prefix) => name === prefix || name.startsWith(`${prefix}-`)) ?? [],
  )

/**
 * Component → the class prefixes its styles stand under; a few have two, and some share one.
 * @param {string} stylesheet
 */
function classPrefixes(stylesheet) {
  /** @type {Map<string, readonly string[]>} */
  const found = new Map()
  for (const entry of (INDEX.exec(stylesheet)?.[1] ?? '').split(';')) {
    const [, path = '', prefix = ''] = entry.split('|')
    const [component = ''] = path.split('-')
    if (prefix.startsWith('ant-')) found.set(component, [...(found.get(component) ?? []), prefix])
  }
  if (found.size === 0) throw new Error("antd's stylesheet no longer lists its components")
  return found
}

/**
 * @param {string} name
 * @returns {never}
 */
function noStyles(name) {
  throw new Error(`antd's stylesheet has no styles for ${name}`)
}

/** @param {import('postcss').Root} root */
function dropUnusedKeyframes(root) {
  const animated = new Set()
  root.walkDecls(/^animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) animated.add(word)
  })
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!animated.has(rule.params)) rule.remove()
  })
}

/**
 * Serves the two parts to the page's build, and ends it when a component is in the page whose styles are in neither.
 * @param {string} folder of the page's sources
 * @returns {import('vite').Plugin}
 */
export function antdStyles(folder) {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  const all = usedComponents(sources)
  /** @type {Readonly<Record<string, () => string>>} */
  const parts = {
    'antd-styles:first.css': () => stylesOf(wholeStylesheet(), FIRST_SCREEN),
    'antd-styles:later.css': () => stylesOf(wholeStylesheet(), all, FIRST_SCREEN),
  }
  return {
    name: 'antd-styles',
    resolveId: (id) => (id in parts ? `\0${id}` : undefined),
    // In a layer of its own, below ours, so that ours wins without tricks.
    load: (id) => {
      const part = parts[id.slice(1)]
      return part === undefined ? undefined : `@layer antd {${part()}}`
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      )
      const missing = modules
        .flatMap(([id, { code }]) => declaredComponents(id, code ?? ''))
        .filter((name) => !all.has(name))
      if (missing.length > 0) this.error(`antd's styles are missing for: ${[...new Set(missing)].join(', ')}`)
    },
  }
}
