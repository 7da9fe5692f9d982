import { join } from 'node:path'
import type { Desk } from './app'
import { chooseFiles, chooseWhereToSave } from './dialogs'

/** What runs the storage page. */
type Running = Pick<Desk, 'app' | 'page'>

/** Card, roster and root through the bridge; nobody compares fingerprints here. */
export async function enrolThrough(
  folder: string,
  { district, city }: { readonly district: Running; readonly city: Running },
): Promise<void> {
  const card = join(folder, 'a.kxcard')
  await chooseWhereToSave(district.app, card)
  await district.page.evaluate(() => window.kexie['trust.saveCard']())
  const roster = await enrolCard(city, card)
  await chooseFiles(district.app, [roster])
  await district.page.evaluate(async () => {
    const picked = await window.kexie['files.pick']('roster')
    const read = await window.kexie['trust.readRoster'](picked.ok ? (picked.value[0]?.token ?? '') : '')
    if (!read.ok) throw new Error(read.failure.code)
    const accepted = await window.kexie['trust.acceptRoster'](read.value.offer)
    if (!accepted.ok) throw new Error(accepted.failure.code)
  })
}

/** 市科协 takes a card into its roster; the path of the roster that it saves. */
export async function enrolCard(city: Running, card: string): Promise<string> {
  const roster = `${card}.kxroster`
  await chooseFiles(city.app, [card])
  await chooseWhereToSave(city.app, roster)
  await city.page.evaluate(async () => {
    const picked = await window.kexie['files.pick']('card')
    const read = await window.kexie['trust.readCard'](picked.ok ? (picked.value[0]?.token ?? '') : '')
    if (!read.ok) throw new Error(read.failure.code)
    const enrolled = await window.kexie['trust.enrol']({
      card: read.value.card,
      until: '2036-12-31' as never,
    })
    if (!enrolled.ok) throw new Error(enrolled.failure.code)
    await window.kexie['trust.saveRoster']()
  })
  return roster
}
