import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../lib/outline/parse-outline.ts';

describe('lib/outline/build-tree', () => {
  it('knows the chapters that are the sponsor’s', () => {
    const { nodes } = parseOutline('0:00 Why glass\n3:05 Sponsor: Inkwell notebooks\n4:00 How sponsors choose', 900);
    expect(nodes.map(({ title, role }) => [title, role])).toEqual([
      ['Why glass', null],
      ['Sponsor: Inkwell notebooks', 'sponsor'],
      ['How sponsors choose', null],
    ]);
  });
});
