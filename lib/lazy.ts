/**
 * A value that is made at its first use. What takes long to make waits until it is needed, which on many pages it never
 * is: tables, what the browser's Intl gives, and regular expressions that name Unicode properties, which even as literals
 * are checked while the script is read.
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= make());
}
