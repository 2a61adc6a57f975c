import { notKnown } from '../../types/behaviour';

/** First postcode of each range and the province, or Brussels, that it belongs to, as NUTS 2 names them. */
const ranges: [from: number, region: string][] = [
  [1000, 'BE10'],
  [1300, 'BE31'],
  [1500, 'BE24'],
  [2000, 'BE21'],
  [3000, 'BE24'],
  [3500, 'BE22'],
  [4000, 'BE33'],
  [5000, 'BE35'],
  [6000, 'BE32'],
  [6600, 'BE34'],
  [7000, 'BE32'],
  [8000, 'BE25'],
  [9000, 'BE23'],
];

/** The province of a Belgian postcode, as a NUTS 2 code; its first three characters are the region (NUTS 1). */
export function regionOf(postcode: string | null): string {
  if (postcode === null || !/^[1-9]\d{3}$/.test(postcode)) return notKnown;
  return ranges.findLast(([from]) => Number(postcode) >= from)![1];
}
