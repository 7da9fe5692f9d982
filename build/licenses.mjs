// Which libraries went into the program, and their licences: whoever passes a library on has to pass its notice on too.
// Vite's own list (`build.license`) leaves out what only workers use, and the NOTICE files that Apache-2.0 asks for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {import('vite').Plugin} Plugin
 * @typedef {{ readonly name: string, readonly version: string, readonly license: string, readonly text: string }} Library
 */

/** Licences that let a closed program carry the library, as long as their text comes with it. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'BlueOak-1.0.0',
])

/** The innermost package that a module belongs to. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const NOTICES = /^(?:licen[cs]e|copying|notice)/i

/** Collects the libraries of all builds that carry its plugin. */
export function collectLicenses() {
  /** @type {Set<string>} */
  const folders = new Set()
  return {
    /** @returns {Plugin} */
    plugin: () => ({
      name: 'kexie:licenses',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          for (const id of file.type === 'chunk' ? file.moduleIds : []) {
            const [folder] = PACKAGE.exec(id) ?? []
            if (folder !== undefined) folders.add(folder)
          }
        }
      },
    }),
    /**
     * The libraries, each version once, by name. Throws where one may not be passed on as it stands.
     * @returns {readonly Library[]}
     */
    libraries: () => {
      const found = [...folders].map(libraryIn)
      const closed = found.filter(({ license }) => !PERMISSIVE.has(license))
      if (closed.length > 0) throw new Error(`not to be passed on: ${closed.map(nameOf).join(', ')}`)
      return [...new Map(found.map((library) => [nameOf(library), library])).values()].toSorted((a, b) =>
        nameOf(a) < nameOf(b) ? -1 : 1,
      )
    },
  }
}

/** @param {Library} library */
const nameOf = ({ name, version, license }) => `${name} ${version} (${license})`

/**
 * The files with a package's notices; some have a folder of them for what they took from others.
 * @param {string} folder
 * @returns {readonly string[]}
 */
const noticesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => NOTICES.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? readdirSync(path).map((each) => join(path, each)) : [path]
    })

/**
 * @param {string} folder
 * @returns {Library}
 */
function libraryIn(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) throw new Error(`no package: ${folder}`)
  const { name, version, license = '' } = JSON.parse(readFileSync(file, 'utf8'))
  const text = noticesIn(folder)
    .map((each) => readFileSync(each, 'utf8').trim())
    .join('\n\n')
  return { name, version, license, text }
}
