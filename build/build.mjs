// Builds dist/{renderer,electron,preload,cli}.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { nodeConfig, nodeEntries, rendererConfig } from './vite-configs.mjs'

/** @typedef {keyof typeof nodeEntries} NodeTarget */

const root = resolve(import.meta.dirname, '..')

export async function buildAll() {
  const started = performance.now()
  await build(rendererConfig())
  for (const target of /** @type {NodeTarget[]} */ (Object.keys(nodeEntries))) await buildNode(target)
  console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** @param {NodeTarget} target */
export async function buildNode(target) {
  if (existsSync(resolve(root, nodeEntries[target]))) await build(nodeConfig(target))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll()
