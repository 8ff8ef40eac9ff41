// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createSidebarHost } from '../../../lib/youtube/sidebar-host.ts';

describe('lib/youtube/sidebar-host', () => {
  it('has an open shadow root with its own style, and an id that key handlers of others keep away from', () => {
    const { element, container } = createSidebarHost('b { color: red }');
    expect(element.id).toMatch(/input/);
    expect(element.shadowRoot?.querySelector('style')?.textContent).toBe('b { color: red }');
    expect(element.shadowRoot?.contains(container)).toBe(true);
    expect(element.isConnected).toBe(false);
  });

  it('clears away what an older copy left', () => {
    const { element } = createSidebarHost('');
    document.body.append(element);
    createSidebarHost('');
    expect(document.querySelector('capitula-sidebar')).toBeNull();
  });
});
