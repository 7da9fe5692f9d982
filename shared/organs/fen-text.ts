/** Fen as yuan with two places and thousands: 123450 → `1,234.50`, -5 → `-0.05`. Whole numbers only, no floats. */
export function fenText(fen: number): string {
  const whole = Math.abs(fen)
  const yuan = Math.floor(whole / 100)
  const rest = String(whole % 100).padStart(2, '0')
  const grouped = String(yuan).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${grouped}.${rest}`
}
