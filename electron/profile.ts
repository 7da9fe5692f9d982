import { join, resolve } from 'node:path'

/** ASCII, so that tools of all ages find their way in it. */
const FOLDER = 'KexieDesk'

/**
 * The folder that holds everything the app keeps: `--profile DIR` or `--profile=DIR` (training, or two roles on one
 * PC), else the app's own folder under the operator's application data.
 */
export function profileFolder(argv: readonly string[], appData: string, cwd: string): string {
  const position = argv.findIndex((argument) => argument === '--profile' || argument.startsWith('--profile='))
  if (position === -1) return join(appData, FOLDER)
  const argument = argv[position] ?? ''
  const chosen = argument.includes('=') ? argument.slice(argument.indexOf('=') + 1) : argv[position + 1]
  return chosen === undefined || chosen === '' ? join(appData, FOLDER) : resolve(cwd, chosen)
}

/** The bundle files (.kxb) named on a command line; Explorer passes one when its file is double-clicked. */
export const bundlesNamed = (argv: readonly string[], cwd: string): readonly string[] =>
  argv.filter((argument) => /^[^-].*\.kxb$/i.test(argument)).map((argument) => resolve(cwd, argument))
