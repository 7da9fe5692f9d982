import { parseArgs } from 'node:util'

export interface CommandLine {
  readonly command: 'inspect' | 'verify'
  readonly file: string
  /** An age identity or the name of a file that holds one. */
  readonly identity: string | undefined
  /** A roster file, whose root is believed. */
  readonly roster: string | undefined
}

export const USAGE = 'usage: npm run bundle -- inspect|verify FILE [--identity RECOVERY] [--roster FILE]'

/** The command line, or `undefined` when it is none of ours. */
export function parseCommandLine(args: readonly string[]): CommandLine | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { identity: { type: 'string' }, roster: { type: 'string' } },
    })
    const [command, file, ...more] = positionals
    if ((command !== 'inspect' && command !== 'verify') || file === undefined || more.length > 0)
      return undefined
    return { command, file, identity: values.identity, roster: values.roster }
  } catch (error) {
    // parseArgs says by throwing that an option is unknown or has no value.
    if (error instanceof TypeError) return undefined
    throw error
  }
}
