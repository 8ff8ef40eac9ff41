import type { GeneratedI18nStructure } from '#i18n';
import { lazy } from '../lazy.ts';
import { createTimes, type Times } from './times.ts';

/** The name of a message. */
export type Key = keyof GeneratedI18nStructure;

/** The plural category that every language has. */
type PluralKey = Key extends infer K ? (K extends `${infer Name}_other` ? Name : never) : never;

/** Words for `{name}` in a message. */
export type Substitutions = Readonly<Record<string, string | number>>;

/** The words of the sidebar in the person's language. */
export interface Messages {
  /** BCP 47 tag of the language that the messages are in: numbers and times are written in it too. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: (key: Key, substitutions?: Substitutions) => string;
  readonly times: Times;
  readonly number: (value: number) => string;
  /** The form of the message that `count` asks for; `{count}` stands for it. */
  readonly plural: (key: PluralKey, count: number, substitutions?: Substitutions) => string;
}

/** Gives the raw message of a key, or an empty string. */
export type MessageSource = (key: string) => string;

/**
 * Makes the words of the sidebar from `source`, which in an extension is `browser.i18n.getMessage`. It is asked once for
 * each, because the way there is long for what stands on every row.
 */
export function createMessages(source: MessageSource): Messages {
  const known = new Map<string, string>();
  const language = message('language');
  const rules = lazy(() => new Intl.PluralRules(language));
  const numbers = lazy(() => new Intl.NumberFormat(language));

  function message(key: string): string {
    const found = known.get(key) ?? source(key);
    if (found !== '') known.set(key, found);
    return found;
  }

  function text(key: Key, substitutions: Substitutions = {}): string {
    return fill(message(key), substitutions);
  }

  function plural(key: PluralKey, count: number, substitutions: Substitutions = {}): string {
    const form = message(`${key}_${rules().select(count)}`) || message(`${key}_other`);
    return fill(form, { count: numbers().format(count), ...substitutions });
  }

  return {
    language,
    direction: message('direction') === 'rtl' ? 'rtl' : 'ltr',
    times: createTimes(language),
    number: (value) => numbers().format(value),
    text,
    plural,
  };
}

function fill(message: string, substitutions: Substitutions): string {
  return message.replace(/\{([a-z]+)\}/gi, (placeholder, name: string) => String(substitutions[name] ?? placeholder));
}
