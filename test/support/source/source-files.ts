import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseSync } from 'vite'

/** What a file imports: the specifier as written, and the names taken from it. */
export interface Import {
  readonly from: string
  readonly names: readonly string[]
}

/** A source file as the architecture rules see it. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** String literals, template texts and JSX texts; comments and regular expressions are none. */
  readonly texts: readonly string[]
  /** Names called or constructed, as `Date.now()` or `new Date(0 arguments)`. */
  readonly calls: readonly string[]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every TypeScript file below a folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sourceFiles(path)
    return ['.ts', '.tsx'].includes(extname(entry.name)) ? [sourceFile(path)] : []
  })
}

/** Lines of every style sheet below a folder, by path. */
export function styleSheets(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const paths = names.filter((name) => extname(name) === '.css').map((name) => `${folder}/${name}`)
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8').trimEnd().split('\n').length]))
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse`)
  const nodes = descendants(program as unknown as Node)
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: nodes.flatMap(importOf),
    texts: nodes.flatMap(textOf),
    calls: nodes.flatMap(callOf),
  }
}

function descendants(node: Node): readonly Node[] {
  const children = Object.values(node).flatMap(
    (value) => (Array.isArray(value) ? value : [value]) as unknown[],
  )
  return [node, ...children.filter(isNode).flatMap(descendants)]
}

const literal = (value: unknown): string | undefined =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : undefined

function importOf(node: Node): readonly Import[] {
  if (!/^(?:Import|Export(?:Named|All))(?:Declaration|Expression)$|^TSImportType$/.test(node.type)) return []
  const from = literal(node['source'])
  if (from === undefined) return []
  const specifiers = Array.isArray(node['specifiers']) ? (node['specifiers'] as readonly unknown[]) : []
  const names = specifiers.filter(isNode).flatMap((specifier) => {
    const imported = specifier['imported']
    return isNode(imported) && typeof imported['name'] === 'string' ? [imported['name']] : ['*']
  })
  return [{ from, names }]
}

function textOf(node: Node): readonly string[] {
  const own = literal(node)
  if (own !== undefined) return [own]
  if (node.type === 'JSXText' && typeof node['value'] === 'string') return [node['value']]
  const value = node['value'] as { readonly cooked?: string } | undefined
  return node.type === 'TemplateElement' && value?.cooked !== undefined ? [value.cooked] : []
}

function callOf(node: Node): readonly string[] {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
  const name = dotted(node['callee'])
  const args = Array.isArray(node['arguments']) ? node['arguments'].length : 0
  return name === undefined
    ? []
    : [`${node.type === 'NewExpression' ? 'new ' : ''}${name}(${args} arguments)`]
}

function dotted(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return String(node['name'])
  if (node.type !== 'MemberExpression' || node['computed'] === true) return undefined
  const object = dotted(node['object'])
  const property = dotted(node['property'])
  return object === undefined || property === undefined ? undefined : `${object}.${property}`
}

/** Where a relative import of a file leads, from the project's root; `undefined` for packages. */
export function targetOf(file: SourceFile, { from }: Import): string | undefined {
  return from.startsWith('.') ? join(file.path, '..', from).replaceAll('\\', '/') : undefined
}
