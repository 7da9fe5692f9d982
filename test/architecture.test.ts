import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allows, importTable, isWithin, rowOf } from './support/source/import-table'
import {
  sourceFiles,
  styleSheets,
  targetOf,
  type Import,
  type SourceFile,
} from './support/source/source-files'

const product = ['shared', 'electron', 'renderer'].flatMap(sourceFiles)
const tests = sourceFiles('test')
const rows = importTable()

const within = (...folders: readonly string[]): readonly SourceFile[] =>
  product.filter(({ path }) => folders.some((folder) => isWithin(path, folder)))

/** The breaches, one line each, so that a failure names the file and what to change. */
const breaches = (
  files: readonly SourceFile[],
  found: (file: SourceFile) => readonly string[],
): readonly string[] => files.flatMap((file) => found(file).map((what) => `${file.path}: ${what}`))

describe('the import table of ARCHITECTURE.md', () => {
  test('has a row for every file', () => {
    expect(breaches(product, ({ path }) => (rowOf(path, rows) ? [] : ['no row']))).toEqual([])
  })

  test('is kept, type imports included', () => {
    const forbidden = (file: SourceFile, each: Import): boolean => {
      const row = rowOf(file.path, rows)
      const target = targetOf(file, each)
      if (row === undefined) return true
      if (target === undefined) return !row.packages.some((pattern) => allows(pattern, each.from))
      return ![row.folder, ...row.may].some((pattern) => allows(pattern, target))
    }
    expect(
      breaches(product, (file) =>
        file.imports.filter((each) => forbidden(file, each)).map(({ from }) => from),
      ),
    ).toEqual([])
  })

  test('features do not import each other', () => {
    const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)/.exec(path)?.[1]
    const crossing = (file: SourceFile): readonly string[] =>
      file.imports
        .map((each) => targetOf(file, each) ?? '')
        .filter((target) => featureOf(target) !== undefined && featureOf(target) !== featureOf(file.path))
    expect(breaches(within('renderer/features'), crossing)).toEqual([])
  })

  test('no files import each other in a circle, through others included', () => {
    const bare = (path: string): string => path.replace(/\.tsx?$/, '')
    const open = new Map(
      product.map((file) => [bare(file.path), file.imports.map((each) => targetOf(file, each) ?? '')]),
    )
    // Who imports nobody that is left can stand in no circle; what remains in the end is circles and who needs them.
    for (let before = -1; before !== open.size;) {
      before = open.size
      for (const [path, targets] of open) if (!targets.some((target) => open.has(target))) open.delete(path)
    }
    expect([...open.keys()]).toEqual([])
  })

  test('nothing of the product imports tests or build scripts', () => {
    const outside = (file: SourceFile): readonly string[] =>
      file.imports
        .map((each) => targetOf(file, each) ?? '')
        .filter((target) => isWithin(target, 'test') || isWithin(target, 'build'))
    expect(breaches(product, outside)).toEqual([])
  })
})

describe('doors', () => {
  test('raw IPC is used in two files', () => {
    const raw = (file: SourceFile): readonly string[] =>
      file.imports
        .filter(({ from }) => from === 'electron')
        .flatMap(({ names }) => names.filter((name) => /^(?:ipcMain|ipcRenderer|contextBridge)$/.test(name)))
    const users = product.filter((file) => raw(file).length > 0).map(({ path }) => path)
    expect(users).toEqual(['electron/ipc/router.ts', 'electron/preload.ts'])
  })

  test('nothing reaches a network', () => {
    const modules = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/|$)|^(?:undici|axios|ws)$/
    const calls =
      /^(?:new )?(?:\w+\.)*(?:WebSocket|XMLHttpRequest|EventSource|RTCPeerConnection|sendBeacon)\(/
    const reached = (file: SourceFile): readonly string[] => [
      ...file.imports.filter(({ from }) => modules.test(from)).map(({ from }) => from),
      ...file.imports
        .filter(({ from, names }) => from === 'electron' && names.includes('net'))
        .map(() => 'net'),
      ...file.calls.filter((call) => calls.test(call)),
    ]
    expect(breaches(product, reached)).toEqual([])
  })
})

test('shared code has neither clock nor randomness', () => {
  const impure = /^(?:(?:new )?Date\(0|Date\.now\(|Math\.random\(|performance\.now\(|crypto\.)/
  expect(breaches(within('shared'), ({ calls }) => calls.filter((call) => impure.test(call)))).toEqual([])
})

describe('words', () => {
  const chinese = ({ texts }: SourceFile): readonly string[] =>
    texts.filter((text) => /\p{Script=Han}/u.test(text)).map((text) => JSON.stringify(text.slice(0, 40)))

  test('sentences of the page stand in renderer/text', () => {
    const elsewhere = within('renderer').filter(({ path }) => !isWithin(path, 'renderer/text'))
    expect(breaches(elsewhere, chinese)).toEqual([])
  })

  test('sentences of the main process stand in electron/text', () => {
    const elsewhere = within('electron').filter(({ path }) => !isWithin(path, 'electron/text'))
    expect(breaches(elsewhere, chinese)).toEqual([])
  })

  test('Chinese in shared code is reference data', () => {
    const reference = ['shared/codes', 'shared/scoring', 'shared/ledger']
    const others = within('shared').filter(({ path }) => !reference.some((folder) => isWithin(path, folder)))
    expect(breaches(others, chinese)).toEqual([])
  })
})

describe('files', () => {
  test('stay small: 400 lines, tests 600, half of the source at most 80', () => {
    expect(breaches(product, ({ lines }) => (lines > 400 ? [`${lines} lines`] : []))).toEqual([])
    expect([...styleSheets('renderer')].filter(([, lines]) => lines > 400)).toEqual([])
    expect(breaches(tests, ({ lines }) => (lines > 600 ? [`${lines} lines`] : []))).toEqual([])
    const sorted = product.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })

  test('are named for one thing: no index, no drawer for leftovers', () => {
    const vague = /^(?:index|utils?|helpers?|common|misc|types|constants)(?:\.|$)/
    const names = ({ path }: SourceFile): readonly string[] =>
      path.split('/').filter((part) => vague.test(part) && part !== 'index.html')
    expect(breaches(product, names)).toEqual([])
  })

  test('tests stand where the code they test stands', () => {
    const mirrored = tests.filter(({ path }) => /^test\/(?:shared|electron|renderer)\//.test(path))
    const lost = ({ path }: SourceFile): readonly string[] => {
      const folder = dirname(path).replace('test/', '')
      return existsSync(folder) ? [] : [`there is no ${folder}`]
    }
    expect(breaches(mirrored, lost)).toEqual([])
  })

  test('name only style sheets that are there, which the type check does not see', () => {
    const gone = (file: SourceFile): readonly string[] =>
      file.imports
        .map((each) => targetOf(file, each) ?? '')
        .filter((target) => target.endsWith('.css') && !existsSync(target))
    expect(breaches(product, gone)).toEqual([])
  })

  test('no test is skipped or focused', () => {
    const bent = ({ calls }: SourceFile): readonly string[] =>
      calls.filter((call) => /^(?:it|test|describe)\.(?:skip|only|todo|fixme)/.test(call))
    expect(breaches(tests, bent)).toEqual([])
  })
})

describe('packages', () => {
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>
    readonly dependencies?: unknown
  }
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly resolved?: string; readonly optionalDependencies?: Record<string, string> }>
    >
  }

  test('every version is exact, and everything is bundled', () => {
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(dependencies).toBeUndefined()
  })

  test('the lock file names no download address', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  })

  test('the lock file holds the optional binaries of every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !Object.keys(lock.packages).some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${basename(path)} lacks ${name}`),
    )
    expect(missing).toEqual([])
  })
})
