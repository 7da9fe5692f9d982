import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCard } from '../../electron/trust/trust'
import type { IsoDate } from '../../shared/base/iso-date'
import type { RosterLink } from '../../shared/bundle/roster-chain'
import { partner, type Partner } from './exchange-partners'
import { writeCard, writeForged, type Forgery } from './forged-bundles'
import { jpegOf } from './jpegs'
import { must } from './offices'
import { CITY } from './record-states'
import { pcOf, YUZHONG_KEY } from './rosters'
import { temporaryFolder } from './temporary-folder'

/** 市科协 with a record and a photo of its own, and in its roster a PC whose key the test holds: the attacker's. */
export interface AttackedCity {
  readonly folder: string
  readonly city: Partner
  readonly chain: readonly RosterLink[]
  /** Id of the attacker's PC. */
  readonly pc: string
  /** Writes a bundle by that PC and gives the path of its file. */
  readonly forged: (forgery: Partial<Forgery> & Pick<Forgery, 'frames'>, name?: string) => Promise<string>
  /** Everything that the office keeps, and the file itself, in one text. */
  readonly everything: (path: string) => Promise<string>
}

export async function attackedCity(): Promise<AttackedCity> {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const { main, store } = city
  mkdirSync(join(main.folder, 'spool'))
  must(await main.trust.ensureFirst())
  const card = join(folder, 'a.kxcard')
  writeCard(card, YUZHONG_KEY)
  must(await main.trust.enrol(must(readCard(new Uint8Array(readFileSync(card)))), '2028-12-31' as IsoDate))
  must(await main.desk.attachments.put(jpegOf()))
  must(await store.write([{ kind: 'association', id: 'c1', office: CITY, set: { name: '市属企业科协' } }]))
  const chain = must(await main.trust.read())?.chain ?? []
  return {
    folder,
    city,
    chain,
    pc: pcOf(YUZHONG_KEY).pc,
    forged: async (forgery, name = 'hostile.kxb') => {
      const path = join(folder, name)
      await writeForged(path, chain, { key: YUZHONG_KEY, ...forgery })
      return path
    },
    everything: async (path) => {
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
      const photos = readdirSync(join(main.folder, 'photos'), { recursive: true })
      const trust = must(await main.trust.read())?.chain.map(({ hash }) => hash)
      const spools = readdirSync(join(main.folder, 'spool'))
      const ledger = await store.ledgerRows('')
      return JSON.stringify([store.all(), ledger, store.position(), photos, trust, spools, digest])
    },
  }
}
