/** What a default policy answers: the text when it may pass, `null` when it must not. */
interface Rules {
  readonly createHTML: (text: string) => string | null
  readonly createScript: () => null
  readonly createScriptURL: (url: string) => string | null
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Rules) => unknown
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** Only our own built files may become workers; `import.meta.url` of a built file lies beside them. */
const isOwnScript = (url: string): boolean =>
  new URL(url, document.baseURI).href.startsWith('app://desk/assets/')

/**
 * The rules of the one policy the CSP allows: text without markup may be assigned to HTML sinks (libraries clear elements with an
 * empty text), no text becomes script, and workers come from our own files (threat 20: HTML in values).
 */
export const RULES: Rules = {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScript: () => null,
  createScriptURL: (url) => (isOwnScript(url) ? url : null),
}

window.trustedTypes?.createPolicy('default', RULES)
