import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createMessages, type Messages } from '../../lib/locales/messages.ts';

/** The messages of a locale by key, as the browser gets them. */
export async function readLocale(locale: string): Promise<ReadonlyMap<string, string>> {
  const parsed = await parseMessagesFile(`lib/locales/${locale}.yml`);
  const messages: Readonly<Record<string, { message: string }>> = JSON.parse(generateChromeMessagesText(parsed));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The real words of the sidebar. */
export async function readMessages(locale = 'en'): Promise<Messages> {
  const known = await readLocale(locale);
  return createMessages((key) => known.get(key) ?? '');
}
