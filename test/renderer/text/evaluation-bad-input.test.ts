import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openAttachments } from '../../../electron/attachments/attachments'
import { takePhoto } from '../../../renderer/ui/attachments/take-photo'
import { photoFailureText } from '../../../renderer/text/attachments'
import { missingText } from '../../../renderer/text/evaluation-missing'
import { explanationLines } from '../../../renderer/text/evaluation-result'
import { SCHEME_FILE_TEXT } from '../../../renderer/text/schemes'
import { readPhotoHeader } from '../../../renderer/workers/photo-header'
import { ok } from '../../../shared/base/result'
import { missingBeforeFinal } from '../../../shared/scoring/complete'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { indicatorsOf, type Scheme } from '../../../shared/scoring/scheme'
import { readSchemeFile } from '../../../shared/scoring/scheme-file'
import { totalOf, type Answers } from '../../../shared/scoring/total'
import { day } from '../../support/association-facts'
import { faultyDisk } from '../../support/faulty-disk'
import { jpegOf } from '../../support/jpegs'
import { temporaryFolder } from '../../support/temporary-folder'

const scheme = defaultScheme('enterprise')
const full: Answers = Object.fromEntries(indicatorsOf(scheme).map(({ code, max }) => [code, { site: max }]))
const missing = (under: Scheme, answers: Answers): readonly string[] =>
  missingBeforeFinal(under, answers).map((each) => missingText(under, each))

/** A PNG of a few bytes that declares a size. */
function declaredPng(width: number, height: number): Uint8Array {
  const file = Buffer.alloc(45)
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(file)
  file.writeUInt32BE(width, 16)
  file.writeUInt32BE(height, 20)
  return file
}

const refused = (bytes: Uint8Array): string | undefined => {
  const header = readPhotoHeader(bytes)
  return header.ok ? undefined : photoFailureText(header.failure)?.cause
}

test('a score over its maximum is named with the maximum', () => {
  expect(missing(scheme, { ...full, A1: { site: 450 } })).toEqual([
    expect.stringMatching(/^A1 .*：现场分超过满分 4 分$/),
  ])
})

test('points without the proof that the scheme demands are named with that proof', () => {
  const strict = structuredClone(scheme)
  for (const indicator of indicatorsOf(strict)) if (indicator.code === 'A1') indicator.proofDemanded = true
  expect(missing(strict, full)).toEqual([
    expect.stringMatching(/^A1 .*：有得分但没有佐证，本方案要求有（批复\/备案文件、平台截图）。请添加照片/),
  ])
})

test('more than 20 % of the points not applicable is a reminder, at 20 % it is none', () => {
  const none = { notApplicable: true, notApplicableReason: '首届' }
  const twenty = { ...full, D1: none, D2: none, D3: none, D4: none }
  const said = (answers: Answers): readonly string[] =>
    explanationLines(scheme, totalOf(scheme, answers)).filter((line) => line.startsWith('提醒'))
  expect(said(twenty)).toEqual([])
  expect(said({ ...twenty, A2: none })).toEqual([
    '提醒：不适用占 23%，超过 20%，请复核是否都确实不适用（本方案）。',
  ])
  expect(missing(scheme, { ...twenty, A2: none })).toEqual([])
})

test('a file that is no photo is refused by its bytes, SVG too, and 50,000 px before anything is decoded', () => {
  expect(refused(Buffer.from('%PDF-1.7'))).toBe('不是照片（按文件内容判断）')
  expect(refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('不是照片（按文件内容判断）')
  expect(refused(declaredPng(50_000, 50_000))).toBe('照片过大（50000×50000 像素）')
})

test('a full disk while a photo is added: said, no record names the photo, and it goes in once there is room', async () => {
  const disk = faultyDisk()
  const kept = openAttachments({ disk, folder: temporaryFolder(), dataKey: randomBytes(32), floorBytes: 0 })
  const jpeg = new Uint8Array(jpegOf())
  const raw = { name: '签到表.jpg', read: async () => ok(jpeg) }
  const deps = {
    encode: async () => ok({ bytes: jpeg, width: 8, height: 8, source: 'b'.repeat(64) }),
    keep: async (bytes: Uint8Array) => kept.put(bytes),
    today: () => day('2026-11-20'),
  }
  disk.failAt(4, 'ENOSPC', true)
  const taken = await takePhoto(raw, deps)
  expect(taken.ok ? undefined : photoFailureText(taken.failure)).toEqual({
    cause: '磁盘空间不足，照片没有保存',
    next: '请清理磁盘空间后重新添加这张照片；已录入的内容不受影响。',
  })
  disk.heal()
  expect(await takePhoto(raw, deps)).toMatchObject({ ok: true, value: { name: '签到表.jpg' } })
})

test('a scheme file of a later version is refused with both versions', () => {
  const read = readSchemeFile('{"format":"kexie-scheme","formatVersion":2,"scheme":{}}')
  expect(read).toMatchObject({ ok: false, failure: { code: 'scheme-newer' } })
  expect(SCHEME_FILE_TEXT['scheme-newer'](2, 1)).toBe(
    '方案文件是第 2 版格式，由更新版本的程序写成；本程序只认到第 1 版。请升级本程序后再导入。',
  )
})
