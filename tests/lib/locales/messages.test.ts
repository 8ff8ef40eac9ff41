import { describe, expect, test, vi } from 'vitest';
import { createMessages } from '../../../lib/locales/messages.ts';
import { readMessages } from '../../support/read-messages.ts';

const arabic = new Map([
  ['language', 'ar'],
  ['direction', 'rtl'],
  ...['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`matches_${form}`, `${form}: {count}`] as const),
]);

describe('lib/locales/messages', () => {
  test('puts words in their places, and leaves a place without a word as it is', async () => {
    const messages = await readMessages();
    expect(messages.text('jumped', { title: 'Rivers {time}' })).toBe('Jumped to Rivers {time}');
    expect(messages.text('jumped')).toBe('Jumped to {title}');
  });

  test.each([
    [1, '1 match'],
    [2, '2 matches'],
    [1200, '1,200 matches'],
  ])('counts in English: %d', async (count, words) => {
    const messages = await readMessages();
    expect(messages.plural('matches', count)).toBe(words);
  });

  test.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [5, 'few'],
    [15, 'many'],
    [100, 'other'],
  ])('asks for the form that a language has for %d', (count, form) => {
    const messages = createMessages((key) => arabic.get(key) ?? '');
    expect(messages.plural('matches', count)).toBe(`${form}: ${new Intl.NumberFormat('ar').format(count)}`);
  });

  test('falls back on the general form', () => {
    const few = new Map([
      ['language', 'en'],
      ['matches_other', 'some'],
    ]);
    expect(createMessages((key) => few.get(key) ?? '').plural('matches', 1)).toBe('some');
  });

  test('asks its source once for what that has, and again for what it has not', () => {
    const source = vi.fn<(key: string) => string>((key) => (key === 'contents' ? 'Contents' : ''));
    const messages = createMessages(source);
    source.mockClear();
    expect([messages.text('contents'), messages.text('contents')]).toEqual(['Contents', 'Contents']);
    expect([messages.text('more'), messages.text('more')]).toEqual(['', '']);
    expect(source.mock.calls.flat()).toEqual(['contents', 'more', 'more']);
  });

  test('knows which way its language is written', async () => {
    expect((await readMessages()).direction).toBe('ltr');
    expect(createMessages((key) => arabic.get(key) ?? '').direction).toBe('rtl');
  });
});
