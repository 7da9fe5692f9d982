import react from '@vitejs/plugin-react'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { antdStyles } from './antd-styles.mjs'

/**
 * @typedef {import('vite').InlineConfig} InlineConfig
 * @typedef {import('vite').Plugin} Plugin
 */

const root = resolve(import.meta.dirname, '..')

/** What becomes one CommonJS file each: folder under dist/ → entry. Benchmarks are built like the product. */
export const nodeEntries = /** @type {const} */ ({
  electron: 'electron/main.ts',
  preload: 'electron/preload.ts',
  cli: 'electron/cli/bundle.ts',
  bench: 'test/bench/run.ts',
})

/**
 * The renderer: one HTML page; workers are found by `new Worker(new URL('…', import.meta.url), { type: 'module' })`.
 * Nothing is inlined, because the CSP allows neither data: scripts nor data: fonts.
 * @param {() => readonly Plugin[]} more
 * @returns {InlineConfig}
 */
export const rendererConfig = (more = () => []) => ({
  configFile: false,
  logLevel: 'warn',
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [react(), antdStyles(resolve(root, 'renderer')), ...more()],
  worker: { format: 'es', plugins: () => [...more()] },
  // sax asks for Node's streams, and does without where there are none.
  resolve: { alias: { stream: resolve(import.meta.dirname, 'no-streams.mjs') } },
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
})

/**
 * The page without screens that storage tests and benchmarks drive the store through; no part of the product.
 * @param {string} outDir
 * @returns {InlineConfig}
 */
export const storagePageConfig = (outDir) => {
  const config = rendererConfig()
  return { ...config, root: resolve(root, 'test/support/storage-page'), build: { ...config.build, outDir } }
}

/**
 * The page of the bare React window that benchmarks compare with.
 * @returns {InlineConfig}
 */
export const bareWindowConfig = () => {
  const config = rendererConfig()
  return {
    ...config,
    root: resolve(root, 'test/bench/bare-window'),
    publicDir: false,
    build: { ...config.build, outDir: resolve(root, 'dist/bench/bare-window/page') },
  }
}

/**
 * One CommonJS file with every library inside: a sandboxed preload takes nothing else, and an ESM main process
 * needs Electron 28. node18 is what the oldest runtime under test has.
 * @param {keyof typeof nodeEntries} target
 * @param {Readonly<Record<string, string>>} define
 * @param {readonly Plugin[]} plugins
 * @returns {InlineConfig}
 */
export const nodeConfig = (target, define, plugins = []) => ({
  configFile: false,
  logLevel: 'warn',
  root,
  plugins: [...plugins],
  publicDir: false,
  define,
  build: {
    outDir: resolve(root, 'dist', target),
    emptyOutDir: true,
    target: 'node18',
    minify: false,
    ssr: true,
    reportCompressedSize: false,
    rolldownOptions: {
      input: resolve(root, nodeEntries[target]),
      external: ['electron', '@playwright/test', ...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
})
