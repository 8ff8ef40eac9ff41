/** The events that the sidebar's root hears for everything in it. */
interface HeardEvents {
  readonly click: MouseEvent;
  readonly keydown: KeyboardEvent;
  readonly pointerdown: PointerEvent;
  readonly pointerover: PointerEvent;
  readonly focusin: FocusEvent;
}

/** What an element does when one of them happens on it or within it. */
export type Hearing = { readonly [Type in keyof HeardEvents]?: (event: HeardEvents[Type]) => void };

/** What each element that hears does. */
export type Hearings = WeakMap<EventTarget, Hearing>;

/** Hands an event that the root heard to what it happened on, and from there outwards. */
export function handOn<Type extends keyof HeardEvents>(
  hearings: Hearings,
  type: Type,
  event: HeardEvents[Type] & { readonly currentTarget: EventTarget | null },
): void {
  let element = event.target instanceof Element ? event.target : null;
  for (; element !== null && element !== event.currentTarget; element = element.parentElement) {
    hearings.get(element)?.[type]?.(event);
  }
}
