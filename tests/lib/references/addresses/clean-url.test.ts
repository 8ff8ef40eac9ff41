import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../../lib/references/addresses/clean-url.ts';

describe('lib/references/addresses/clean-url', () => {
  it.each([
    ['https://fernpost.example/talk', 'https://fernpost.example/talk', 'fernpost.example'],
    ['https://www.Fernpost.example/Talk?b=2&a=1#x', 'https://www.Fernpost.example/Talk?b=2&a=1#x', 'fernpost.example'],
    ['https://fernpost.example/?utm_source=tube&utm_medium=v', 'https://fernpost.example/', 'fernpost.example'],
    [
      'https://fernpost.example/a?id=7&fbclid=Xy&b=1#top',
      'https://fernpost.example/a?id=7&b=1#top',
      'fernpost.example',
    ],
    ['https://youtu.be/abcdefghijk?si=Qw&t=30', 'https://youtu.be/abcdefghijk?t=30', 'youtu.be'],
    ['https://fernpost.example/?si=7&t=30', 'https://fernpost.example/?si=7&t=30', 'fernpost.example'],
    ['https://x.com/ada/status/1?s=20&t=Zz', 'https://x.com/ada/status/1', 'x.com'],
    ['https://fernpost.example:8443/', 'https://fernpost.example:8443/', 'fernpost.example:8443'],
  ])('cleans %j', (url, cleaned, host) => {
    expect(cleanUrl(url)).toMatchObject({ url: cleaned, host });
  });

  it.each([
    [
      'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Ffernpost.example%2Fa%3Futm_source%3Dy',
      'https://fernpost.example/a',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Ffernpost.example%2F&h=1', 'https://fernpost.example/'],
    ['https://www.google.com/url?sa=t&url=https://fernpost.example/b', 'https://fernpost.example/b'],
    [
      'https://www.youtube.com/redirect?q=javascript:alert(1)',
      'https://www.youtube.com/redirect?q=javascript:alert(1)',
    ],
    [
      'https://fernpost.example/redirect?q=https://other.example/',
      'https://fernpost.example/redirect?q=https://other.example/',
    ],
  ])('unwraps %j where it is a redirect to the web', (url, target) => {
    expect(cleanUrl(url)?.url).toBe(target);
  });

  it('shows the host that a link with a user name really leads to, without the name', () => {
    expect(cleanUrl('https://www.youtube.com@evil.example/watch')).toMatchObject({
      url: 'https://evil.example/watch',
      host: 'evil.example',
    });
    expect(cleanUrl('https://a:b@evil.example:81/')).toMatchObject({ url: 'https://evil.example:81/' });
  });

  it.each([
    ['https://münchen.example/', 'münchen.example'],
    ['https://例え.example/', '例え.example'],
    ['https://xn--mnchen-3ya.example/', 'xn--mnchen-3ya.example'],
    ['https://аррӏе.example/', 'xn--80ak6aa92e.example'],
    ['https://pаypal.example/', 'xn--pypal-4ve.example'],
    ['https://gοοgle.example/', 'xn--ggle-0nda.example'],
    ['https://xn--.example.xn--p1ai/', null],
  ])('shows %j as %s', (url, host) => {
    expect(cleanUrl(url)?.host ?? null).toBe(host);
  });

  it.each(['ftp://fernpost.example/', 'javascript:alert(1)', 'https://', 'http://[', 'fernpost.example', ''])(
    'takes %j for no link',
    (url) => {
      expect(cleanUrl(url)).toBeNull();
    },
  );

  it(
    'only ever gives http(s) addresses without user names, and cleaning again changes nothing',
    { timeout: 30_000 },
    () => {
      const url = fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `https://${text}`),
      );
      fc.assert(
        fc.property(url, (given) => {
          const clean = cleanUrl(given);
          if (clean === null) return;
          const address = new URL(clean.url);
          expect(['http:', 'https:']).toContain(address.protocol);
          expect(address.username + address.password).toBe('');
          expect(cleanUrl(clean.url)?.url).toBe(clean.url);
        }),
      );
    },
  );
});
