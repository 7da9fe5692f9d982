/** Longest side of a kept photo, in pixels: text on a photographed page stays readable at about 300 kB. */
export const KEPT_SIDE = 2_048

/** Width and height of the picture that is kept: never larger than the original, the proportions kept. */
export function keptSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, KEPT_SIDE / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
