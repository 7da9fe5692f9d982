import type { Json, JsonObject } from '../base/json'
import { isPlainLine, isPlainText } from '../base/plain-text'
import { fail, ok, type Failure, type Result } from '../base/result'
import { MAX_KEYS } from './limits'

/** Why a text is not the JSON of this format. */
export const JSON_PROBLEMS = [
  'not-utf8',
  'syntax',
  'too-deep',
  'too-many-keys',
  'duplicate-key',
  'forbidden-key',
  'number',
  'character',
] as const
export type JsonProblem = (typeof JSON_PROBLEMS)[number]

const NUMBER = /-?(?:0|[1-9]\d*)/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const GOES_ON = /[.eE\d]/y
/** Keys that reach into a JavaScript object's own machinery (threat 16). */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Parses JSON as this format writes it: no white space, no key twice, no key of JavaScript's own, integers within
 * ±(2^53 − 1) and no −0, no control characters, lone surrogates or bidirectional overrides (threats 16 to 19).
 * Nesting beyond `maxDepth` is refused before it is followed.
 */
export function parseStrictJson(text: string, maxDepth: number): Result<Json, Failure<JsonProblem>> {
  // Once over the whole text instead of over every string; what escapes hide is checked where they are read.
  if (!isPlainLine(text)) return fail('character')
  const parser = new Parser(text, maxDepth)
  const value = parser.value(0)
  if (!value.ok) return value
  return parser.atEnd ? value : fail('syntax')
}

class Parser {
  #at = 0
  readonly #text: string
  readonly #maxDepth: number

  constructor(text: string, maxDepth: number) {
    this.#text = text
    this.#maxDepth = maxDepth
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length
  }

  value(depth: number): Result<Json, Failure<JsonProblem>> {
    switch (this.#text[this.#at]) {
      case '{':
        return depth < this.#maxDepth ? this.#object(depth + 1) : fail('too-deep')
      case '[':
        return depth < this.#maxDepth ? this.#array(depth + 1) : fail('too-deep')
      case '"':
        return this.#string()
      case 't':
        return this.#word('true', true)
      case 'f':
        return this.#word('false', false)
      case 'n':
        return this.#word('null', null)
      case undefined:
        return fail('syntax')
      default:
        return this.#number()
    }
  }

  #object(depth: number): Result<JsonObject, Failure<JsonProblem>> {
    const object: Record<string, Json> = {}
    this.#at += 1
    if (this.#skip('}')) return ok(object)
    for (let count = 1; count <= MAX_KEYS; count += 1) {
      if (this.#text[this.#at] !== '"') return fail('syntax')
      const key = this.#string()
      if (!key.ok) return key
      if (FORBIDDEN.has(key.value)) return fail('forbidden-key')
      if (Object.hasOwn(object, key.value)) return fail('duplicate-key')
      if (!this.#skip(':')) return fail('syntax')
      const value = this.value(depth)
      if (!value.ok) return value
      object[key.value] = value.value
      if (this.#skip('}')) return ok(object)
      if (!this.#skip(',')) return fail('syntax')
    }
    return fail('too-many-keys')
  }

  #array(depth: number): Result<readonly Json[], Failure<JsonProblem>> {
    const items: Json[] = []
    this.#at += 1
    if (this.#skip(']')) return ok(items)
    for (;;) {
      const item = this.value(depth)
      if (!item.ok) return item
      items.push(item.value)
      if (this.#skip(']')) return ok(items)
      if (!this.#skip(',')) return fail('syntax')
    }
  }

  #string(): Result<string, Failure<JsonProblem>> {
    const start = this.#at + 1
    const end = this.#text.indexOf('"', start)
    if (end < 0) return fail('syntax')
    const content = this.#text.slice(start, end)
    if (content.includes('\\')) return this.#escaped(start)
    this.#at = end + 1
    return ok(content)
  }

  /** A string that holds escapes; its content begins at `start`. */
  #escaped(start: number): Result<string, Failure<JsonProblem>> {
    this.#at = start
    for (let next = this.#text[start]; next !== '"'; next = this.#text[this.#at]) {
      if (next === undefined || (next === '\\' && this.#run(ESCAPE) === '')) return fail('syntax')
      if (next !== '\\') this.#at += 1
    }
    this.#at += 1
    const content = JSON.parse(this.#text.slice(start - 1, this.#at)) as string
    return isPlainText(content) ? ok(content) : fail('character')
  }

  #number(): Result<number, Failure<JsonProblem>> {
    const digits = this.#run(NUMBER)
    if (digits === '') return fail('syntax')
    const value = Number(digits)
    if (this.#run(GOES_ON) !== '' || !Number.isSafeInteger(value) || Object.is(value, -0))
      return fail('number')
    return ok(value)
  }

  #word<T extends Json>(word: string, value: T): Result<T, Failure<JsonProblem>> {
    if (!this.#text.startsWith(word, this.#at)) return fail('syntax')
    this.#at += word.length
    return ok(value)
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  /** What a sticky pattern matches here, which may be nothing. */
  #run(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [match = ''] = pattern.exec(this.#text) ?? []
    this.#at += match.length
    return match
  }
}
