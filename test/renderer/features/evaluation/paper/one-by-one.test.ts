import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePath } from '../../../../../electron/files/free-path'
import { writeOut } from '../../../../../electron/files/write-out'
import { oneByOne } from '../../../../../renderer/features/evaluation/paper/one-by-one'
import { DOCUMENTS_TEXT } from '../../../../../renderer/text/evaluation-documents'
import { EVALUATION_FORM_TEXT } from '../../../../../renderer/text/evaluation-form'
import { fail } from '../../../../../shared/base/result'
import { temporaryFolder } from '../../../../support/temporary-folder'

const NAMES = ['甲科协', '乙科协', '丙科协', '丁科协']
const fileOf = (name: string): string => EVALUATION_FORM_TEXT.fileName(2026, name, 'form')

/** A year of four forms printed into a folder; `interrupt` is told which form is being printed. */
async function printYear(interrupt: (at: number) => 'stop' | 'full disk' | undefined) {
  const folder = temporaryFolder()
  const stood: number[] = []
  let stopped = false
  const result = await oneByOne(NAMES, {
    stopped: () => stopped,
    stand: async (index) => void stood.push(index),
    write: async (name) => {
      const what = interrupt(NAMES.indexOf(name))
      if (what === 'full disk') return fail('place-full')
      // Stopped while this form is on its way to the disk.
      stopped = what === 'stop'
      return writeOut(freePath(folder, fileOf(name)), [new TextEncoder().encode(`%PDF ${name}`)])
    },
  })
  const files = (await readdir(folder)).toSorted()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return { ...result, files, texts, stood, said: DOCUMENTS_TEXT.batchEnded(result.written, NAMES.length) }
}

test('stopped in the middle: the form under way is finished, what was printed stands whole, the rest is not there', async () => {
  const { written, failure, files, texts, stood, said } = await printYear((at) =>
    at === 1 ? 'stop' : undefined,
  )
  expect({ written, failure }).toEqual({ written: 2, failure: undefined })
  expect(files).toEqual(NAMES.slice(0, 2).map(fileOf).toSorted())
  expect(texts.toSorted()).toEqual(
    NAMES.slice(0, 2)
      .map((name) => `%PDF ${name}`)
      .toSorted(),
  )
  expect(stood).toEqual([0, 1])
  expect(said).toBe('已停止，已存 2/4 份，其余没有打印')
})

test('a full disk ends the batch with its own failure, and what was printed before stands and is counted', async () => {
  const { failure, files, said } = await printYear((at) => (at === 2 ? 'full disk' : undefined))
  expect(failure).toEqual({ code: 'place-full' })
  expect(files).toEqual(NAMES.slice(0, 2).map(fileOf).toSorted())
  expect(said).toBe('已停止，已存 2/4 份，其余没有打印')
})

test('a batch that runs through says how many stand in the folder; one stopped before it begins prints none', async () => {
  const { files, said } = await printYear(() => undefined)
  expect(files).toHaveLength(4)
  expect(said).toBe('已存入文件夹：4 份评估表')
  const none = await oneByOne(NAMES, {
    stopped: () => true,
    stand: () => Promise.reject(new Error('stood')),
    write: () => Promise.reject(new Error('printed')),
  })
  expect(none).toEqual({ written: 0, failure: undefined })
})
