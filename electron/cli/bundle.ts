// First: age and noble look for a global crypto when they load.
import '../crypto-global'
import { readFile } from 'node:fs/promises'
import { fingerprintOfKey } from '../trust/trust-view'
import { parseCommandLine, USAGE, type CommandLine } from './arguments'
import { identityOf, readBundle, recipientCount, type ReadBundle } from './read-bundle'
import { describe } from './describe'

/** 0: genuine; 1: refused; 2: nothing could be said. */
async function run(line: CommandLine): Promise<number> {
  const recipients = await recipientCount(line.file)
  if (recipients === undefined) return say('refused: not-a-bundle (no age file)', 1)
  console.log(`age file for ${recipients} recipients`)
  if (line.identity === undefined) {
    return say(
      'encrypted; give --identity with the recovery identity to look inside',
      line.command === 'verify' ? 2 : 0,
    )
  }
  const roster = line.roster === undefined ? undefined : new Uint8Array(await readFile(line.roster))
  const read = await readBundle(line.file, await identityOf(line.identity), roster, Date.now())
  if (!read.ok) {
    const facts = Object.entries(read.failure.facts ?? {}).map(([name, value]) => ` ${name}=${value}`)
    return say(`refused: ${read.failure.code}${facts.join('')}`, 1)
  }
  if (line.command === 'inspect') for (const text of describe(read.value)) console.log(text)
  return say(genuine(read.value, roster !== undefined), 0)
}

function genuine({ checked, root, records }: ReadBundle, isRootGiven: boolean): string {
  const { manifest, sender } = checked
  const hint = isRootGiven
    ? 'as the roster file says'
    : 'named by the bundle: compare it with the printed sheet'
  return [
    `genuine: signed by ${sender.office} ${sender.pc.name} (${sender.pc.pc}), ${records.length} records, ${manifest.frames.length} frames`,
    `root: ${fingerprintOfKey(root)} (${hint})`,
  ].join('\n')
}

/** A file that was named wrong, or cannot be read; anything else is a bug and shows itself. */
function unreadable(error: unknown): number {
  if (!(error instanceof Error) || !('path' in error && 'code' in error)) throw error
  return say(`cannot read ${String(error.path)}: ${String(error.code)}`, 2)
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}

const line = parseCommandLine(process.argv.slice(2))
if (line === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  void (async () => {
    try {
      process.exitCode = await run(line)
    } catch (error) {
      process.exitCode = unreadable(error)
    }
  })()
}
