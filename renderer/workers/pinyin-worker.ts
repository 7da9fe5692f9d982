import { comparable } from '../../shared/base/normalize'
import { pinyinForms } from './pinyin-forms'

/** The part of a worker's global scope that is used here; the project compiles with the DOM's types. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<readonly string[]>) => void): void
  postMessage(answer: readonly string[], transfer: Transferable[]): void
}

scope.addEventListener('message', ({ data: names }) => scope.postMessage(names.map(spokenText), []))

/** Full pinyin and initials of a name as a search compares them, one a line. */
function spokenText(name: string): string {
  const { full, initials } = pinyinForms(name)
  return `${comparable(full)}\n${comparable(initials)}`
}
