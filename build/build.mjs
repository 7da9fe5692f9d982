// Builds dist/{renderer,electron,preload,cli}.
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, runnerImport } from 'vite'
import { collectLicenses } from './licenses.mjs'
import {
  bareWindowConfig,
  nodeConfig,
  nodeEntries,
  rendererConfig,
  storagePageConfig,
} from './vite-configs.mjs'

/** @typedef {keyof typeof nodeEntries} NodeTarget */

/** @type {readonly NodeTarget[]} */
const productTargets = ['electron', 'preload', 'cli']

const root = resolve(import.meta.dirname, '..')

export async function buildAll() {
  const started = performance.now()
  const licenses = collectLicenses()
  await build(rendererConfig(() => [licenses.plugin()]))
  for (const target of productTargets) await buildNode(target, [licenses.plugin()])
  writeFileSync(resolve(root, 'dist/renderer/licenses.json'), JSON.stringify(licenses.libraries()))
  console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * @param {NodeTarget} target
 * @param {readonly import('vite').Plugin[]} plugins
 */
export async function buildNode(target, plugins = []) {
  if (!existsSync(resolve(root, nodeEntries[target]))) return
  await build(nodeConfig(target, target === 'preload' ? await methodNames() : {}, plugins))
}

/**
 * The built main process and preload with the page of the storage tests instead of the product's, as an app of its
 * own: the store is driven as it is, and nothing for tests is in the product.
 * @param {string} folder
 */
export async function buildStorageApp(folder) {
  await build(storagePageConfig(resolve(folder, 'dist/renderer')))
  for (const part of ['dist/electron', 'dist/preload', 'package.json']) {
    cpSync(resolve(root, part), resolve(folder, part), { recursive: true })
  }
}

/** The benchmarks, and the apps they compare and drive, in dist/bench. */
export async function buildBench() {
  await buildNode('bench')
  await build(bareWindowConfig())
  await buildStorageApp(resolve(root, 'dist/bench/storage-app'))
  for (const name of ['package.json', 'main.cjs']) {
    cpSync(resolve(root, 'test/bench/bare-window', name), resolve(root, 'dist/bench/bare-window', name))
  }
}

/** The preload needs only the methods' names; their parsers stay out of it. */
async function methodNames() {
  const { module } = await runnerImport(resolve(root, 'shared/ipc/methods.ts'), { configFile: false })
  const { METHODS } = /** @type {{ readonly METHODS: object }} */ (module)
  return { METHOD_NAMES: JSON.stringify(Object.keys(METHODS)) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll()
