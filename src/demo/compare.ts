/** One place where what happened is not what was expected. */
export interface Difference {
  path: (string | number)[];
  expected: unknown;
  actual: unknown;
}

/**
 * Compares as far as the expectation goes: an object may hold more than is expected of it; a list has the expected length and
 * order; everything else is equal.
 */
export function differences(expected: unknown, actual: unknown, path: (string | number)[] = []): Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [{ path, expected, actual }];
    return expected.flatMap((item, index) => differences(item, actual[index], [...path, index]));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [{ path, expected, actual }];
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], [...path, key]));
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

/** The value at a path of dots, e.g. `handled.0.id`. */
export function valueAt(path: string, from: unknown): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
