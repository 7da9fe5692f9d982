import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config'
import { DebugLogger } from 'builder-util'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const described = await getConfig(process.cwd(), null, null)

describe('electron-builder.yml', () => {
  test('keeps to electron-builder’s own schema', async () => {
    await expect(validateConfiguration(described, new DebugLogger(false))).resolves.toBeUndefined()
  })

  test('is held to that schema: a word it does not know is refused', async () => {
    const wrong = { ...described, nsis: { ...described.nsis, oneKlick: false } } as typeof described
    await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(
      'does not match the API schema',
    )
  })

  test('installs for one person, in Chinese, and keeps the data when it is removed', () => {
    expect(described.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      language: '2052',
      deleteAppDataOnUninstall: false,
    })
  })

  test('sets every fuse against running other code', () => {
    expect(described.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  test('opens bundle files', () => expect(described.fileAssociations).toMatchObject([{ ext: 'kxb' }]))

  test('names files that are there', () => {
    for (const name of ['icon.ico', 'icon.png']) expect(existsSync(`build/icons/${name}`)).toBe(true)
    expect(existsSync('build/after-extract.cjs')).toBe(true)
  })
})
