import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Workbooks as LibreOffice Calc reads them and saves them anew, in one start of it. */
export function savedByLibreOffice(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'kexie-office-'))
  try {
    const names = workbooks.map((_, at) => `${at}.xlsx`)
    for (const [at, bytes] of workbooks.entries()) writeFileSync(join(folder, names[at] ?? ''), bytes)
    const out = join(folder, 'out')
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      out,
      ...names.map((name) => join(folder, name)),
    ])
    return names.map((name) => new Uint8Array(readFileSync(join(out, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
