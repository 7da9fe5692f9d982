interface Font {
  readonly name: string
  /** Names to try in turn, comma-separated. */
  readonly others: string
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The font table of a Word file: each font by name with those that may stand in for it; none is embedded. */
export const fontTable = (fonts: readonly Font[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${MAIN}">${fonts
    .map(
      ({ name, others }) =>
        `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('')}</w:fonts>`
