import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { forEachValue } from '../../../lib/lifetime/for-each-value.ts';

describe('lib/lifetime/for-each-value', () => {
  it('gives each value a signal that ends at the next one, or with the lifetime', () => {
    const lifetime = new AbortController();
    const values = signal('a');
    const opened: [string, AbortSignal][] = [];
    forEachValue(values, (value, ofValue) => opened.push([value, ofValue]), lifetime.signal);
    const alive = () => opened.map(([value, ofValue]) => (ofValue.aborted ? `(${value})` : value));
    expect(alive()).toEqual(['a']);
    values.value = 'b';
    expect(alive()).toEqual(['(a)', 'b']);
    lifetime.abort();
    values.value = 'c';
    expect(alive()).toEqual(['(a)', '(b)']);
  });

  it('does not run again for what is read while a value is opened', () => {
    const lifetime = new AbortController();
    const [values, other] = [signal(1), signal(1)];
    let runs = 0;
    forEachValue(values, () => (runs += other.value), lifetime.signal);
    other.value = 5;
    expect(runs).toBe(1);
    lifetime.abort();
  });
});
