import { describe, expect, it } from 'vitest';
import { shownHost } from '../../../../lib/references/addresses/shown-host.ts';

describe('lib/references/addresses/shown-host', () => {
  it.each([
    ['WWW.Fernpost.example', 'fernpost.example'],
    ['bücher.example', 'bücher.example'],
    ['日本語.example', '日本語.example'],
    ['한국.example', '한국.example'],
    ['раураl.example', 'xn--l-7sba6dbr.example'],
    ['пример.example', 'xn--e1afmkfd.example'],
    ['bücher日本.example', 'xn--bcher-kva9491p0ec.example'],
  ])('shows %s as %s', (host, shown) => {
    expect(shownHost(new URL(`https://${host}/`), host)).toBe(shown);
  });

  it('does not believe what is written where the address leads elsewhere', () => {
    expect(shownHost(new URL('https://xn--bcher-kva.example/'), 'büro.example')).toBe('xn--bcher-kva.example');
  });
});
