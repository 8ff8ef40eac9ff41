/** Follows a path through objects of which nothing is known. */
export function getProperty(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Calls a method that may not be there, or may throw because its owner is not ready; undefined then. */
export function callMethod(owner: unknown, method: string): unknown {
  const callee = getProperty(owner, method);
  if (typeof callee !== 'function') return undefined;
  try {
    return Reflect.apply(callee, owner, []);
  } catch {
    return undefined;
  }
}

/** The object that a text spells in JSON; null where it spells none. */
export function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
