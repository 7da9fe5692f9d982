import type { Change, RecordView } from '../../store/store-face'
import type { TakenFile } from '../../ui/attachments/take-file'

type Requests = readonly Pick<RecordView<'city-request'>, 'id' | 'office'>[]

/** A file has one place below each request: the same one added again is the same record. */
const idOf = (request: string, hash: string): string => `${request}:${hash.slice(0, 16)}`

/** One file for every district that the request went to, in that district's custody. */
export const fileFor = (requests: Requests, file: TakenFile): readonly Change[] =>
  requests.map(({ id, office }) => ({
    kind: 'request-file',
    id: idOf(id, file.hash),
    office,
    set: { ...file, requestId: id },
    deleted: false,
  }))

/** Takes a file away from every district, or gives it back. */
export const fileMarked = (requests: Requests, hash: string, deleted: boolean): readonly Change[] =>
  requests.map(({ id }) => ({ kind: 'request-file', id: idOf(id, hash), set: {}, deleted }))
