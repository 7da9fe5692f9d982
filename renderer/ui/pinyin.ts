import type { PinyinForms } from '../workers/pinyin-forms'

export type Pinyin = (text: string) => PinyinForms

/** Loads the dictionary (a chunk of its own) for lists of a few entries; long lists ask the `PinyinBook`. */
export async function loadPinyin(): Promise<Pinyin> {
  return (await import('../workers/pinyin-forms')).pinyinForms
}
