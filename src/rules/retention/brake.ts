/**
 * So much would go at once that a person must look first (law 8).
 * @param due subjects whose verdict destroys or anonymises
 * @param total subjects of the rule, due or not
 */
export function needsBrake(
  { due, total }: { due: number; total: number },
  { percent, floorRows }: { percent: number; floorRows: number },
): boolean {
  return due > floorRows && due * 100 > total * percent;
}
