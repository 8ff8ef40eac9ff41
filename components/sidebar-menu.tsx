import type { JSX } from 'preact';
import { writeMarkdownDocument } from '../lib/formats/write-markdown.ts';
import { writePlainText } from '../lib/formats/write-plain-text.ts';
import { writeYoutubeChapters } from '../lib/formats/write-youtube-chapters.ts';
import type { Key } from '../lib/locales/messages.ts';
import { MenuChoice } from './menu-choice.tsx';
import { Menu } from './menu.tsx';
import { PlaceChoices } from './place-choices.tsx';
import { useSidebar } from './sidebar-context.ts';
import { SourceChoices } from './source-choices.tsx';
import { useActions } from './use-actions.ts';

interface ChoicesProps {
  readonly close: () => void;
}

/** What can be done with the whole outline, and how it is shown. */
export function SidebarMenu(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const hasOutline = sidebar.watch.timeline.value.cues.length > 0;
  return (
    <Menu label={messages.text('more')}>
      {(close) => (
        <>
          <CopyChoices close={close} />
          {hasOutline && <ViewChoices close={close} />}
          {hasOutline && <PlayChoices close={close} />}
          <SourceChoices close={close} />
          <PlaceChoices />
        </>
      )}
    </Menu>
  );
}

function CopyChoices({ close }: ChoicesProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { copy, copyLink } = useActions();
  const { player, timeline, video } = sidebar.watch;
  const { roots, chapters } = timeline.value;

  function choice(label: Key, write: () => string, done: Key): JSX.Element {
    return (
      <MenuChoice
        icon="copy"
        label={messages.text(label)}
        onChoose={() => {
          close();
          void copy(write(), done);
        }}
      />
    );
  }

  return (
    <>
      <MenuChoice
        icon="link"
        label={messages.text('copy_link_now')}
        onChoose={() => {
          close();
          void copyLink(player.currentTime() ?? 0);
        }}
      />
      {roots.length > 0 && (
        <>
          {choice('copy_markdown', () => writeMarkdownDocument(roots, video), 'copied_markdown')}
          {choice('copy_text', () => writePlainText(roots), 'copied_text')}
          {choice('copy_chapters', () => writeYoutubeChapters(chapters, video.title), 'copied_chapters')}
        </>
      )}
    </>
  );
}

function ViewChoices({ close }: ChoicesProps): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  if (sidebar.watch.timeline.value.sections.length === 0) return null;
  const view = sidebar.view.value;

  function choose(act: () => void): () => void {
    return () => {
      close();
      act();
    };
  }

  return (
    <>
      <hr class="menu-divider" />
      <MenuChoice
        label={messages.text('view_sections')}
        pressed={view === 'sections'}
        onChoose={choose(() => sidebar.setView('sections'))}
      />
      <MenuChoice
        label={messages.text('view_flat')}
        pressed={view === 'flat'}
        onChoose={choose(() => sidebar.setView('flat'))}
      />
      {view === 'sections' && (
        <>
          <MenuChoice
            icon="expand"
            label={messages.text('open_all')}
            onChoose={choose(() => sidebar.setAllSectionsOpen(true))}
          />
          <MenuChoice
            icon="collapse"
            label={messages.text('close_all')}
            onChoose={choose(() => sidebar.setAllSectionsOpen(false))}
          />
        </>
      )}
    </>
  );
}

function PlayChoices({ close }: ChoicesProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { skipSponsors } = sidebar.settings;
  const choosing = sidebar.choosing.value;
  return (
    <>
      <hr class="menu-divider" />
      <MenuChoice
        icon="check"
        label={messages.text(choosing ? 'done_choosing' : 'choose_chapters')}
        onChoose={() => {
          close();
          sidebar.choosing.value = !choosing;
        }}
      />
      <MenuChoice
        icon="leaveOut"
        label={messages.text('skip_sponsors')}
        pressed={skipSponsors.value}
        onChoose={() => {
          close();
          skipSponsors.value = !skipSponsors.peek();
        }}
      />
    </>
  );
}
