import { ok, type Failure, type Result } from '../../../shared/base/result'
import { bridge } from '../../bridge'
import type { RawFile } from './take-photo'

/** Shows the open dialog for files to attach; what was chosen is read when it is taken in. */
export async function pickFiles(): Promise<Result<readonly RawFile[], Failure>> {
  const picked = await bridge['files.pick']('attachments')
  if (!picked.ok) return picked
  return ok(picked.value.map(({ token, name }) => ({ name, read: async () => bridge['files.read'](token) })))
}
