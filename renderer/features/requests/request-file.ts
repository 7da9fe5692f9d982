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

/** A file that a district attached to its answer. */
export interface ReturnedFile {
  readonly office: string
  readonly file: RecordView<'attachment'>
}

/** What came back with the answers, in the order of the requests, each with the district it is from. */
export const filesReturned = (
  requests: Requests,
  attachments: readonly RecordView<'attachment'>[],
): readonly ReturnedFile[] =>
  requests.flatMap(({ id, office }) =>
    attachments
      .filter(({ value }) => value.recordKind === 'city-request' && value.recordId === id)
      .map((file) => ({ office, file })),
  )
