import { browser } from '@wxt-dev/browser';
import { onEnd } from '../lifetime/on-end.ts';

/** What the background may ask of the page: by the toolbar button, or by a key that the browser hands on. */
export type Command = 'toggle' | 'focus' | 'next-chapter' | 'previous-chapter' | 'next-section' | 'previous-section';

const COMMANDS: ReadonlySet<unknown> = new Set<Command>([
  'toggle',
  'focus',
  'next-chapter',
  'previous-chapter',
  'next-section',
  'previous-section',
]);

/** Whether `value` is a command: messages come from outside. */
export function isCommand(value: unknown): value is Command {
  return COMMANDS.has(value);
}

/** Hears the background's commands until `lifetime` ends. */
export function onCommand(listener: (command: Command) => void, lifetime: AbortSignal): void {
  function hear(message: unknown): void {
    if (isCommand(message)) listener(message);
  }
  browser.runtime.onMessage.addListener(hear);
  onEnd(lifetime, () => browser.runtime.onMessage.removeListener(hear));
}
