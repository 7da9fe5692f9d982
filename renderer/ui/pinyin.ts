/** The two ways to type a Chinese name in Latin letters: `chongqing` and `cq`. */
export interface PinyinForms {
  readonly full: string
  readonly initials: string
}

export type Pinyin = (text: string) => PinyinForms

/** Loads the dictionary (a chunk of its own): only when somebody is about to search. */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import('pinyin-pro')
  return (text) => {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    return {
      full: syllables.join('').toLowerCase(),
      initials: syllables
        .map((syllable) => syllable.charAt(0))
        .join('')
        .toLowerCase(),
    }
  }
}
