// What vitest's reporters use and Node 20 does not have yet; without it they break where a test has failed.
Map.groupBy ??= (values, keyOf) => {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (groups.has(key)) groups.get(key).push(value);
    else groups.set(key, [value]);
  }
  return groups;
};
