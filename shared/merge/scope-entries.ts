/** A sum of 64 bits as two unsigned halves. */
export type Lanes = readonly [number, number]

/** The sum over what one office wrote in groups that travel. */
export interface Words {
  readonly writer: string
  readonly lanes: Lanes
}

/** What is kept of a record to compare copies. */
export interface Entry {
  readonly kind: string
  readonly id: string
  readonly office: string
  readonly arrival: number
  readonly bucket: number
  readonly aboveKind: string | undefined
  readonly aboveId: string | undefined
  readonly words: readonly Words[]
  /** Of every value in groups that never leave the office; most records have none. */
  readonly withheld: Lanes | undefined
}

/**
 * The entries of a whole city. As objects 250,000 of them would take 130 MB; here the numbers of a kind lie in one
 * array, texts that come again and again are kept once, and an entry is an object only while it is looked at. What is
 * left are 28 bytes of numbers, the id and its place in a map: some 130 bytes a record.
 */
export class ScopeEntries {
  readonly #kinds = new Map<string, KindEntries>()
  readonly #texts = new Texts()

  put(entry: Entry): void {
    const ofKind = this.#kinds.get(entry.kind) ?? new KindEntries(entry.kind, this.#texts)
    this.#kinds.set(entry.kind, ofKind)
    ofKind.put(entry)
  }

  get(kind: string, id: string): Entry | undefined {
    return this.#kinds.get(kind)?.get(id)
  }

  /** Whether there is any record of a kind. */
  has(kind: string): boolean {
    return this.#kinds.has(kind)
  }

  *all(): Iterable<Entry> {
    for (const ofKind of this.#kinds.values()) yield* ofKind.all()
  }

  ofKind(kind: string): Iterable<Entry> {
    return this.#kinds.get(kind)?.all() ?? []
  }
}

/** Texts by number; 0 stands for none. */
class Texts {
  readonly #all: (string | undefined)[] = [undefined]
  readonly #numbers = new Map<string, number>()

  numberOf(text: string | undefined): number {
    if (text === undefined) return 0
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#all.length)
    return this.#all.push(text) - 1
  }

  at(number: number): string | undefined {
    return this.#all[number]
  }
}

/** Numbers of one entry, in this order: arrival, bucket, low, high, then texts by number. */
const COLUMNS = ['arrival', 'bucket', 'low', 'high', 'writer', 'office', 'aboveKind'] as const
const WIDTH = COLUMNS.length
const FIRST_ROOM = 64

/** The entries of one kind, in the order in which they came. */
class KindEntries {
  readonly #kind: string
  readonly #texts: Texts
  readonly #places = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #aboveIds: (string | undefined)[] = []
  /** Arrivals are counted one a record written: 32 bits are room enough. */
  #numbers = new Uint32Array(FIRST_ROOM * WIDTH)
  /** What does not fit into one pair of numbers: records that several offices wrote, and what is withheld. */
  readonly #words = new Map<number, readonly Words[]>()
  readonly #withheld = new Map<number, Lanes>()

  constructor(kind: string, texts: Texts) {
    this.#kind = kind
    this.#texts = texts
  }

  put({ id, office, arrival, bucket, aboveKind, aboveId, words, withheld }: Entry): void {
    const place = this.#places.get(id) ?? this.#newPlace(id)
    const [only] = words
    const [low, high] = only?.lanes ?? [0, 0]
    const texts = [only?.writer, office, aboveKind].map((text) => this.#texts.numberOf(text))
    this.#numbers.set([arrival, bucket, low, high, ...texts], place * WIDTH)
    this.#aboveIds[place] = aboveId
    if (words.length > 1) this.#words.set(place, words)
    else this.#words.delete(place)
    if (withheld === undefined) this.#withheld.delete(place)
    else this.#withheld.set(place, withheld)
  }

  get(id: string): Entry | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.#entryAt(place)
  }

  *all(): Iterable<Entry> {
    for (const place of this.#ids.keys()) yield this.#entryAt(place)
  }

  #newPlace(id: string): number {
    const place = this.#ids.push(id) - 1
    this.#places.set(id, place)
    if (place * WIDTH === this.#numbers.length) {
      const more = new Uint32Array(this.#numbers.length * 2)
      more.set(this.#numbers)
      this.#numbers = more
    }
    return place
  }

  #entryAt(place: number): Entry {
    const at = place * WIDTH
    const [arrival = 0, bucket = 0, low = 0, high = 0, writer = 0, office = 0, aboveKind = 0] =
      this.#numbers.subarray(at, at + WIDTH)
    const wrote = this.#texts.at(writer)
    const one: readonly Words[] = wrote === undefined ? [] : [{ writer: wrote, lanes: [low, high] }]
    return {
      kind: this.#kind,
      id: this.#ids[place] ?? '',
      office: this.#texts.at(office) ?? '',
      arrival,
      bucket,
      aboveKind: this.#texts.at(aboveKind),
      aboveId: this.#aboveIds[place],
      words: this.#words.get(place) ?? one,
      withheld: this.#withheld.get(place),
    }
  }
}
