// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeOutline } from '../support/make-outline.ts';
import { makeReading } from '../support/make-reading.ts';
import { renderSidebar } from '../support/render-sidebar.tsx';

const reading = makeReading({
  outline: makeOutline(
    [0, '1 Land', [0, '1.1 Coasts'], [100, '1.2 Rivers']],
    [300, '2 Sea', [300, '2.1 Currents'], [600, 'Word from our sponsor', { role: 'sponsor' }]],
  ),
});

const writeText = vi.fn<(text: string) => Promise<void>>();

async function choose(menu: string, choice: string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: menu }));
  fireEvent.click(await screen.findByRole('button', { name: choice }));
}

async function chooseInRow(title: string, choice: string): Promise<void> {
  fireEvent.pointerOver(screen.getByRole('link', { name: title }));
  await choose(`Actions for ${title}`, choice);
}

describe('components/sidebar-menu', () => {
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  test.each([
    ['Copy link to this moment', 'https://youtu.be/mapsAndTime?t=150', 'Link copied'],
    ['Copy as plain text', '0:00 1 Land\n  0:00 1.1 Coasts\n  1:40 1.2 Rivers\n5:00 2 Sea', 'Copied as plain text'],
    ['Copy as YouTube chapters', '0:00 1.1 Coasts\n1:40 1.2 Rivers\n5:00 2.1 Currents', 'Copied as YouTube chapters'],
    ['Copy as Markdown', '# Maps and time\n\n## 1 Land\n\n- [0:00](https://youtu.be/', 'Copied as Markdown'],
  ])('%s', async (choice, beginning, announced) => {
    renderSidebar({ reading, time: 150 });
    await choose('More', choice);
    expect(writeText.mock.lastCall?.[0].startsWith(beginning)).toBe(true);
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe(announced));
  });

  test('says so when the browser does not allow copying', async () => {
    writeText.mockRejectedValue(new Error('no'));
    renderSidebar({ reading });
    await choose('More', 'Copy as Markdown');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('The browser did not allow copying'));
  });

  test('switches between sections and a flat list', async () => {
    const { videoState } = renderSidebar({ reading });
    await choose('More', 'Flat list');
    expect(videoState.value.view).toBe('flat');
    await vi.waitFor(() => expect(screen.queryByRole('link', { name: /Land/ })).toBeNull());
  });

  test('closes with Escape and gives the focus back', async () => {
    renderSidebar({ reading });
    const button = screen.getByRole('button', { name: 'More' });
    fireEvent.click(button);
    const choice = await screen.findByRole('button', { name: 'Flat list' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(choice, { key: 'Escape' });
    await vi.waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
    expect(document.activeElement).toBe(button);
  });

  test('closes with Escape on its button, where a step back leads', async () => {
    renderSidebar({ reading });
    const button = screen.getByRole('button', { name: 'More' });
    fireEvent.click(button);
    await screen.findByRole('dialog');
    button.focus();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(fireEvent.keyDown(button, { key: 'Escape' })).toBe(false);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(fireEvent.keyDown(button, { key: 'Escape' })).toBe(true);
  });

  test('goes when the keyboard focus goes elsewhere', async () => {
    renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const choice = await screen.findByRole('button', { name: 'Flat list' });
    choice.focus();
    const elsewhere = screen.getByRole('link', { name: '1.2 Rivers' });
    elsewhere.focus();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(elsewhere);
  });

  test('moves between its choices by arrow keys', async () => {
    renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    const first = await screen.findByRole('button', { name: 'Copy link to this moment' });
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Copy as Markdown');
    fireEvent.keyDown(document.activeElement ?? first, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
  });

  test('sets the width and the side in full screen', async () => {
    const { settings } = renderSidebar({ reading });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Narrow' }));
    fireEvent.click(screen.getByRole('button', { name: 'Left' }));
    expect([settings.width.value, settings.fullScreenSide.value]).toEqual([300, 'left']);
  });
});

describe('components/row-menu', () => {
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });

  test('copies a link to the chapter', async () => {
    renderSidebar({ reading });
    await chooseInRow('1.2 Rivers', 'Copy link');
    expect(writeText).toHaveBeenCalledWith('https://youtu.be/mapsAndTime?t=100');
  });

  test('copies a section alone', async () => {
    renderSidebar({ reading });
    await chooseInRow('2 Sea', 'Copy as Markdown');
    const text = writeText.mock.lastCall?.[0] ?? '';
    expect(text.startsWith('## 2 Sea')).toBe(true);
    expect(text).not.toContain('Rivers');
  });

  test.each([
    ['Loop this chapter', 'Looping 1.2 Rivers'],
    ['Pause at its end', 'Pausing after 1.2 Rivers'],
    ['Leave it out', '1 chapter left out'],
  ])('%s: it is in sight while it is on, and can be turned off', async (choice, chip) => {
    const { sidebar } = renderSidebar({ reading });
    await chooseInRow('1.2 Rivers', choice);
    fireEvent.click(await screen.findByRole('button', { name: `Turn off: ${chip}` }));
    await vi.waitFor(() => expect(screen.queryByText(chip)).toBeNull());
    const { loop, pauseAfter, leftOut } = sidebar.watch.rules;
    expect([loop.value, pauseAfter.value, leftOut.value.size]).toEqual([null, null, 0]);
  });

  test("says why the row is there, in the author's line and in words", async () => {
    const description = '1:40 1.2 Rivers';
    const node = { ...reading.outline.nodes[0]?.children[1], position: { start: 0, end: description.length } };
    const outline = { ...reading.outline, nodes: [Object.assign({}, reading.outline.nodes[0], node, { id: '0' })] };
    renderSidebar({ reading: makeReading({ outline }), video: { description } });
    await chooseInRow('1.2 Rivers', 'Why this row?');
    expect(await screen.findByText('1:40 1.2 Rivers')).toBeTruthy();
    expect(screen.getByText('The time stands before the title.')).toBeTruthy();
  });
});

describe('components/rule-chips', () => {
  test('sponsor chapters are only passed over when asked to, and it is in sight then', async () => {
    const { settings } = renderSidebar({ reading });
    expect(screen.queryByText('Skipping sponsor chapters')).toBeNull();
    await choose('More', 'Skip sponsor chapters');
    expect(settings.skipSponsors.value).toBe(true);
    expect(await screen.findByText('Skipping sponsor chapters')).toBeTruthy();
  });

  test('chapters are chosen by checkboxes, until that is done', async () => {
    const { sidebar } = renderSidebar({ reading });
    expect(screen.queryByRole('checkbox')).toBeNull();
    await choose('More', 'Choose what to play');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Play 1.2 Rivers' }));
    expect([...sidebar.watch.rules.leftOut.value]).toEqual(['0.1']);
    fireEvent.click(screen.getByRole('button', { name: 'Done choosing' }));
    await vi.waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
    expect(screen.getByText('1 chapter left out')).toBeTruthy();
  });
});
