import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../lib/description/line.ts';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { withBareAddresses } from '../../../../lib/references/addresses/with-bare-addresses.ts';

function urls(description: string): readonly string[] {
  return tokenize(description)
    .map(withBareAddresses)
    .flatMap((line) => linksOf(line).map(({ url }) => url));
}

describe('lib/references/addresses/with-bare-addresses', () => {
  it.each([
    ['Code: github.com/example/ants', ['https://github.com/example/ants']],
    ['Visit www.fernpost.example.com.', ['https://www.fernpost.example.com']],
    ['(fernpost.com/talk), owl.co.uk/x!', ['https://fernpost.com/talk', 'https://owl.co.uk/x']],
    ['链接：fernpost.com/talk', ['https://fernpost.com/talk']],
    ['https://a.example/1 and fernpost.com/2', ['https://a.example/1', 'https://fernpost.com/2']],
    ['https://a.example/www.fernpost.com/2', ['https://a.example/www.fernpost.com/2']],
  ])('finds in %j %j', (description, expected) => {
    expect(urls(description)).toEqual(expected);
  });

  it.each([
    'Node.js and fernpost.com',
    'ada@fernpost.com/x',
    'either/or.no',
    'v1.2.3/4',
    'www.',
    'www.com',
    '..com/x',
    '@ada.me/x',
    '',
  ])('finds none in %j', (description) => {
    expect(urls(description)).toEqual([]);
  });

  it('gives the position of what the author wrote', () => {
    const description = 'Code: github.com/example/ants!';
    const [link] = tokenize(description).map(withBareAddresses).flatMap(linksOf);
    expect(description.slice(link?.position.start, link?.position.end)).toBe('github.com/example/ants');
  });
});
