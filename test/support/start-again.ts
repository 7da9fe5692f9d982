import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Desk } from './app'

/** Starts the program once more on the profile of a desk, as a double click on a file does. Gives its exit code. */
export async function startAgain({ profile }: Desk, file: string): Promise<unknown> {
  const { KEXIE_ELECTRON = '', KEXIE_SWITCHES = '' } = process.env
  const switches = KEXIE_SWITCHES.split(' ').filter(Boolean)
  const second = spawn(KEXIE_ELECTRON, [...switches, resolve('.'), `--profile=${profile}`, file], {
    stdio: 'ignore',
  })
  return new Promise((settle) => second.once('exit', settle))
}
