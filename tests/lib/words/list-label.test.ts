import { describe, expect, it } from 'vitest';
import { listLabel } from '../../../lib/words/list-label.ts';

describe('lib/words/list-label', () => {
  it.each([
    ['TOC:', 'contents'],
    ['⭐️ Course Contents ⭐️', 'contents'],
    ['▬▬ T I M E S T A M P S ⏰ ▬▬', 'contents'],
    ['Timestamps (thanks to Ada)', 'contents'],
    ['Kapitel:', 'contents'],
    ['İÇİNDEKİLER', 'contents'],
    ['时间轴', 'contents'],
    ['【目次】', 'contents'],
    ['تایم', null],
    ['المحتويات:', 'contents'],
    ['REFS:', 'references'],
    ['BOOKS MENTIONED', 'references'],
    ['Links from this episode:', 'references'],
    ['Quellen', 'references'],
    ['參考資料', 'references'],
    ['CORRECTIONS', 'corrections'],
    ['Исправления:', 'corrections'],
    ['訂正', 'corrections'],
    ['4. Source code', null],
    ['The sources of the river are far from here', null],
    ['Contents may be hot', null],
    ['Sections of the course', 'contents'],
    ['🔶 Índice del curso', 'contents'],
    ['Inhalt dieser Folge', null],
    ['The index of all that is known', null],
    ['', null],
  ])('reads %j as %s', (line, label) => {
    expect(listLabel(line)).toBe(label);
  });
});
