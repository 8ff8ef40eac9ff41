import type { JSX } from 'preact';
import type { Key } from '../lib/locales/messages.ts';
import type { SourceKind } from '../lib/settings/source-kind.ts';
import { MenuChoice } from './menu-choice.tsx';
import { useSidebar } from './sidebar-context.ts';

/** What each source is called. */
export const SOURCE_NAMES: Readonly<Record<SourceKind, Key>> = {
  description: 'source_description',
  'author-chapters': 'source_author_chapters',
  'automatic-chapters': 'source_automatic_chapters',
  'pinned-comment': 'source_pinned_comment',
};

interface SourceChoicesProps {
  readonly close: () => void;
}

/** Which of the video's lists is shown, where there is more than one; and whether automatic ones ever are. */
export function SourceChoices({ close }: SourceChoicesProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { available, shown, choose } = sidebar.sources;
  const { automaticChapters } = sidebar.settings;
  return (
    <>
      <hr class="menu-divider" />
      {available.value.length > 1 && (
        <div role="group" aria-label={messages.text('source')}>
          <p class="menu-title" aria-hidden="true">
            {messages.text('source')}
          </p>
          {available.value.map(({ kind }) => (
            <MenuChoice
              key={kind}
              label={messages.text(SOURCE_NAMES[kind])}
              pressed={kind === shown.value.kind}
              onChoose={() => {
                close();
                choose(kind);
              }}
            />
          ))}
        </div>
      )}
      <MenuChoice
        label={messages.text('automatic_chapters')}
        pressed={automaticChapters.value}
        onChoose={() => {
          close();
          automaticChapters.value = !automaticChapters.peek();
        }}
      />
    </>
  );
}
