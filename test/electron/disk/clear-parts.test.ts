import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clearParts } from '../../../electron/disk/clear-parts'
import { faultyDisk } from '../../support/faulty-disk'
import { temporaryFolder } from '../../support/temporary-folder'

test('half files of a crash go, whole ones stay; one that is held goes at the next start (threat 24)', async () => {
  const folder = temporaryFolder()
  const half = '20260301T080000Z-daily.kxb.part'
  const whole = ['20260301T080000Z-daily.kxb', 'second-copies.json']
  for (const name of [half, ...whole]) writeFileSync(join(folder, name), 'x')
  const disk = faultyDisk()
  disk.failAt(1, 'EBUSY')
  await clearParts(disk, folder)
  expect(readdirSync(folder)).toHaveLength(3)
  await clearParts(disk, folder)
  expect(readdirSync(folder).toSorted()).toEqual(whole)
  await clearParts(disk, join(folder, 'none'))
})
