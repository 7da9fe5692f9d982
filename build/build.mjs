// Builds dist/{renderer,electron,preload,cli}.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { nodeConfig, nodeEntries, rendererConfig } from './vite-configs.mjs'

const root = resolve(import.meta.dirname, '..')
const started = performance.now()

await build(rendererConfig())
for (const target of /** @type {(keyof typeof nodeEntries)[]} */ (Object.keys(nodeEntries))) {
  if (existsSync(resolve(root, nodeEntries[target]))) await build(nodeConfig(target))
}
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
