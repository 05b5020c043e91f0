/**
 * `value × 10^places`, as exact as it is written: 9.88 and 4 give 98800, where multiplying by 10000 gives
 * 98800.00000000001.
 */
export function shifted(value: number, places: number): number {
  if (places === 0 || !Number.isFinite(value)) return value
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}
