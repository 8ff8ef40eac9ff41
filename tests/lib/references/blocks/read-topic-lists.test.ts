import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../lib/description/tokenize.ts';
import { readTopicLists } from '../../../../lib/references/blocks/read-topic-lists.ts';

function topicsOf(description: string): readonly (readonly string[])[] {
  return readTopicLists(tokenize(description)).map(({ title, topics }) => [title].concat(topics));
}

describe('lib/references/blocks/read-topic-lists', () => {
  it.each([
    ['bullets', 'We discuss:\n* how ants vote\n* why', ['We discuss', 'how ants vote', 'why']],
    ['numbers', 'In dieser Folge\n1. Ameisen\n2) Bienen', ['In dieser Folge', 'Ameisen', 'Bienen']],
    ['a gap below the heading', 'Topics\n\n- a\n- b\n\n- c', ['Topics', 'a', 'b']],
    ['emoji', '话题\n👉 蚂蚁\n👉 蜜蜂', ['话题', '蚂蚁', '蜜蜂']],
  ])('reads %s', (_, description, expected) => {
    expect(topicsOf(description)).toEqual([expected]);
  });

  it.each([
    ['one bullet alone', 'We discuss:\n* how ants vote'],
    ['links', 'We discuss:\n* https://a.example/1\n* https://a.example/2'],
    ['times', 'Topics:\n- 0:00 a\n- 1:00 b'],
    ['a heading of something else', 'Requirements:\n- a lamp\n- a desk'],
    ['prose', 'We discuss:\nants\nbees'],
  ])('reads no topics from %s', (_, description) => {
    expect(topicsOf(description)).toEqual([]);
  });

  it('covers the heading and the bullets', () => {
    const description = 'Hello\nWe discuss:\n* a\n* b\nBye';
    const [list] = readTopicLists(tokenize(description));
    expect(description.slice(list?.position.start, list?.position.end)).toBe('We discuss:\n* a\n* b');
  });
});
