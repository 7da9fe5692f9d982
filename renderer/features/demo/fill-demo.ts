import type { IsoDate } from '../../../shared/base/iso-date'
import { ok, type Result } from '../../../shared/base/result'
import type { Store, StoreFailure } from '../../store/store-face'
import { DEMO_TEXT as TEXT } from '../../text/demo'
import { demoDistrict } from './demo-district'
import { DEMO_OFFICE } from './demo-office'

/** Puts the made-up district into a profile that holds nothing yet. */
export async function fillDemo(
  store: Pick<Store, 'list' | 'write'>,
  today: IsoDate,
): Promise<Result<null, StoreFailure>> {
  if ((await store.list('association')).length > 0) return ok(null)
  const written = await store.write(demoDistrict(DEMO_OFFICE, today), { reason: TEXT.reason })
  return written.ok ? ok(null) : written
}
