/**
 * A value that is made at its first use. The reader's script is evaluated on every page of YouTube, and most
 * of them have nothing to read. What takes long to make waits until there is: tables, and regular expressions
 * that name Unicode properties, which even as literals are checked while the script is read.
 */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | null = null;
  return () => (value ??= make());
}
