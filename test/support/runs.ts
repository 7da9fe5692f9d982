/** How often a repeated test repeats: `quick` in `npm test`, `long` in `npm run verify:long`. */
export const runs = (quick: number, long: number): number => (process.env['VERIFY_LONG'] ? long : quick)
