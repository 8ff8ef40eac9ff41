import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { fullTitle } from '../lib/outline/full-title.ts';
import { writeMarkdown } from '../lib/formats/write-markdown.ts';
import { writePlainText } from '../lib/formats/write-plain-text.ts';
import type { Cue } from '../lib/timeline/cue.ts';
import { MenuChoice } from './menu-choice.tsx';
import { MenuPanel } from './menu-panel.tsx';
import { RowReason } from './row-reason.tsx';
import { useSidebar } from './sidebar-context.ts';
import { useActions } from './use-actions.ts';

interface RowMenuProps {
  readonly cue: Cue;
}

/** The button of a row that opens its menu. The list that it stands in hears its clicks. */
export function RowMenuButton({ cue }: RowMenuProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const open = useComputed(() => sidebar.rowMenu.value?.id === cue.id);
  return (
    <button
      type="button"
      class="row-menu-button"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={messages.text('row_actions', { title: fullTitle(cue.node) })}
    />
  );
}

/** What can be done with one chapter or section besides jumping to it: one panel for all rows. */
export function RowMenu(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const anchor = useRef<HTMLSpanElement>(null);
  const cue = sidebar.rowMenu.value;

  function button(): HTMLElement | null {
    const list = anchor.current?.parentElement;
    return list?.querySelector(`[data-cue="${CSS.escape(cue?.id ?? '')}"] .row-menu-button`) ?? null;
  }

  function dismiss(): void {
    sidebar.rowMenu.value = null;
  }

  function close(): void {
    // Only while it is open the button can take the focus.
    button()?.focus({ preventScroll: true });
    dismiss();
  }

  if (cue === null) return <span ref={anchor} />;

  return (
    <span ref={anchor}>
      <MenuPanel
        key={cue.id}
        label={messages.text('row_actions', { title: fullTitle(cue.node) })}
        anchor={button}
        onClose={close}
        onDismiss={dismiss}
      >
        <RowChoices cue={cue} close={close} />
      </MenuPanel>
    </span>
  );
}

interface RowChoicesProps extends RowMenuProps {
  readonly close: () => void;
}

function RowChoices({ cue, close }: RowChoicesProps): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { copy, copyLink } = useActions();
  const { loop, pauseAfter, leftOut, setLeftOut } = sidebar.watch.rules;
  const asking = useSignal(false);
  const isSection = cue.children.length > 0;
  const isLeftOut = leftOut.value.has(cue.id);

  function choose(act: () => unknown): () => void {
    return () => {
      close();
      act();
    };
  }

  return (
    <>
      <MenuChoice icon="link" label={messages.text('copy_link')} onChoose={choose(() => copyLink(cue.startTime))} />
      {isSection && (
        <>
          <MenuChoice
            icon="copy"
            label={messages.text('copy_section')}
            onChoose={choose(() => copy(writeMarkdown([cue], sidebar.watch.video.videoId), 'copied_markdown'))}
          />
          <MenuChoice
            icon="copy"
            label={messages.text('copy_text')}
            onChoose={choose(() => copy(writePlainText([cue]), 'copied_text'))}
          />
        </>
      )}
      <hr class="menu-divider" />
      <MenuChoice
        icon="loop"
        label={messages.text(isSection ? 'loop_section' : 'loop_chapter')}
        pressed={loop.value === cue.id}
        onChoose={choose(() => (loop.value = loop.peek() === cue.id ? null : cue.id))}
      />
      <MenuChoice
        icon="pause"
        label={messages.text('pause_after')}
        pressed={pauseAfter.value === cue.id}
        onChoose={choose(() => (pauseAfter.value = pauseAfter.peek() === cue.id ? null : cue.id))}
      />
      {!isSection && (
        <MenuChoice
          icon="leaveOut"
          label={messages.text('leave_out')}
          pressed={isLeftOut}
          onChoose={choose(() => setLeftOut(cue.id, !isLeftOut))}
        />
      )}
      <hr class="menu-divider" />
      <MenuChoice
        icon="question"
        label={messages.text('why_row')}
        pressed={asking.value}
        onChoose={() => (asking.value = !asking.peek())}
      />
      {asking.value && <RowReason node={cue.node} />}
    </>
  );
}
