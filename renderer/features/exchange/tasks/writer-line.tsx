import type { WriterPc } from '../../../ui/keys/use-writer-pc'
import { writerWords, type Writer } from './task-words'

/** Who wrote a value: no name and no time is broken in two. */
export const WriterLine = ({ writer, pcOf }: { readonly writer: Writer; readonly pcOf: WriterPc }) =>
  writerWords(writer, pcOf).map((words) => (
    <span key={words} className="tasks-writer">
      {words}
    </span>
  ))
