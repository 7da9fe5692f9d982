const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/**
 * Settles once the sheets on screen are drawn with all their pictures, as the printer is to get them. A picture that
 * cannot be had keeps its place and its name.
 */
export async function sheetReady(): Promise<void> {
  await frame()
  await frame()
  const pictures = document.querySelectorAll<HTMLImageElement>('.print-sheets img')
  await Promise.allSettled(Array.from(pictures, async (picture) => picture.decode()))
}
