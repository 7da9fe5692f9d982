import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { collectLicenses } from '../../build/licenses.mjs'
import { temporaryFolder } from '../support/temporary-folder'

/** Builds a page of these files (path → text) and gives the libraries that went into it. */
async function librariesOf(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const licenses = collectLicenses()
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [licenses.plugin()],
    worker: { format: 'es', plugins: () => [licenses.plugin()] },
    build: { outDir: join(root, 'out'), rolldownOptions: { input: join(root, 'page.js') } },
  })
  return licenses.libraries()
}

/** A package as it lies installed, with one function. */
const library = (name: string, license: string): Readonly<Record<string, string>> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.2.3', license, main: 'at.js' }),
  [`node_modules/${name}/at.js`]: `export const used = () => console.log('${name}')`,
})

const PAGE = `import { used } from 'one'
used()
new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })`

test('a library that only a worker uses is named too, with its notices; one that nothing uses is not', async () => {
  const found = await librariesOf({
    'page.js': PAGE,
    'worker.js': `import { used } from '@two/inner'\nused()`,
    ...library('one', 'MIT'),
    ...library('@two/inner', 'Apache-2.0'),
    ...library('unused', 'MIT'),
    'node_modules/one/LICENSE': 'Copyright One',
    'node_modules/@two/inner/LICENSE.txt': 'Copyright Two',
    'node_modules/@two/inner/NOTICE': 'made at Two',
    'node_modules/@two/inner/licenses/LICENSE-three': 'Copyright Three',
  })
  expect(found).toMatchObject([
    { name: '@two/inner', version: '1.2.3', license: 'Apache-2.0' },
    { name: 'one', version: '1.2.3', license: 'MIT', text: 'Copyright One' },
  ])
  for (const notice of ['Copyright Two', 'made at Two', 'Copyright Three']) {
    expect(found[0]?.text).toContain(notice)
  }
})

test('a library that may not be passed on in a closed program stops the build', async () => {
  await expect(
    librariesOf({ 'page.js': PAGE, 'worker.js': '', ...library('one', 'GPL-3.0-only') }),
  ).rejects.toThrow('one 1.2.3 (GPL-3.0-only)')
})
