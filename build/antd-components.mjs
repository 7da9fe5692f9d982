// Which of antd's components a set of source files uses, found by following antd's own imports.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const antd = dirname(createRequire(import.meta.url).resolve('antd/package.json'))

const IMPORTED = /import\s+\{([^}]*)\}\s+from\s+'antd'/g
const IMPORTED_FILE = /from\s+'antd\/(es\/[^']+)'/g
const RELATIVE = /(?:from|import)\s+'(\.[^']*)'/g
/** How a module of antd names the component it styles: genStyleHooks('Select', …), genSubStyleComponent(['Button', … */
const DECLARES = /gen(?:StyleHooks|SubStyleComponent|ComponentStyleHook)\(\s*\[?\s*['"](\w+)['"]/g

/**
 * The components whose styles a module of antd declares.
 * @param {string} id the module's path
 * @param {string} code
 * @returns {readonly string[]}
 */
export const declaredComponents = (id, code) =>
  /\/antd\/es\/.*\/style\//.test(id.replaceAll('\\', '/')) ? firstGroups(code, DECLARES) : []

/**
 * The components that the given source texts use, with those that antd uses for them.
 * @param {readonly string[]} sources
 * @returns {ReadonlySet<string>} the names their styles are declared under
 */
export function usedComponents(sources) {
  const files = [...new Set(sources.flatMap(entryFiles))]
  const seen = new Set(files)
  const found = new Set()
  for (const file of files) {
    const code = readFileSync(file, 'utf8')
    for (const name of declaredComponents(file, code)) found.add(name)
    for (const path of firstGroups(code, RELATIVE)) {
      const next = moduleFile(resolve(dirname(file), path))
      if (seen.has(next)) continue
      seen.add(next)
      files.push(next)
    }
  }
  return found
}

/**
 * @param {string} source
 * @returns {readonly string[]}
 */
function entryFiles(source) {
  const index = readFileSync(join(antd, 'es/index.js'), 'utf8')
  const names = firstGroups(source, IMPORTED).flatMap((list) => list.split(','))
  const folders = names.flatMap((name) => {
    const [wanted = ''] = name.trim().split(/\s+/)
    const exported = new RegExp(`export \\{ default as ${wanted} \\} from '([^']+)'`).exec(index)?.[1]
    return exported === undefined ? [] : [join('es', exported)]
  })
  return [...folders, ...firstGroups(source, IMPORTED_FILE)].map((path) => moduleFile(join(antd, path)))
}

/** @param {string} path without its ending, or of a folder */
const moduleFile = (path) => [`${path}.js`, join(path, 'index.js')].find(existsSync) ?? path

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
const firstGroups = (text, pattern) => [...text.matchAll(pattern)].map(([, group = '']) => group)
