import { describe, expect, it } from 'vitest';
import { joints } from '../../../../lib/references/labels/joints.ts';

describe('lib/references/labels/joints', () => {
  it.each([
    ['Ada, Lene & Kai', ['Ada', 'Lene', 'Kai']],
    ['Ada und Lene', ['Ada', 'Lene']],
    ['Ада и Лена', ['Ада', 'Лена']],
    ['李明、王芳', ['李明', '王芳']],
    ['Sandy Anders', ['Sandy Anders']],
  ])('parts %j', (text, parts) => {
    expect(text.split(joints).map((part) => part.trim())).toEqual(parts);
  });
});
