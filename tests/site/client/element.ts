const OWN = Symbol("YouTube's own");

/** What may be given as a child: null is left out. */
type Child = Node | string | null;

/**
 * An element of YouTube's, from `tag#id.class.class`. Attributes whose value is `true` are written without
 * a value, those that are `false` not at all.
 */
export function element(
  selector: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const [, tag = 'div', id, classes] = /^([\w-]+)(?:#([\w-]+))?((?:\.[\w-]+)*)$/.exec(selector) ?? [];
  const made = document.createElement(tag);
  if (id) made.id = id;
  if (classes) made.className = classes.slice(1).replaceAll('.', ' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  Object.assign(made, { [OWN]: true });
  return made;
}

/** Whether YouTube made the element. */
export function isOwn(candidate: Element): boolean {
  return OWN in candidate;
}

/** Throws, because its absence is a fault of the stand-in. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the stand-in has no ${selector}`);
  return found;
}
