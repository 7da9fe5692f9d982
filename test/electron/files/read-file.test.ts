import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LARGEST_READ_BYTES, readChosen } from '../../../electron/files/read-file'
import { temporaryFolder } from '../../support/temporary-folder'

test('a chosen file is read whole', async () => {
  const path = join(temporaryFolder(), 'a.xlsx')
  writeFileSync(path, 'content')
  const read = await readChosen(path)
  expect(read.ok && new TextDecoder().decode(read.value)).toBe('content')
})

test('a file that is too large is refused before it is read', async () => {
  const path = join(temporaryFolder(), 'a.xlsx')
  writeFileSync(path, '')
  truncateSync(path, LARGEST_READ_BYTES + 1)
  expect(await readChosen(path)).toMatchObject({ failure: { code: 'too-large' } })
})

test('a file that is gone, and a folder, are said', async () => {
  const folder = temporaryFolder()
  expect(await readChosen(join(folder, 'gone'))).toMatchObject({ failure: { facts: { reason: 'ENOENT' } } })
  expect(await readChosen(folder)).toMatchObject({ failure: { code: 'cannot-read' } })
})
