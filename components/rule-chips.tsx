import type { JSX } from 'preact';
import { fullTitle } from '../lib/outline/full-title.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useSidebar } from './sidebar-context.ts';

/** What the person asked of playback, in sight while it is on, each with a way to turn it off. */
export function RuleChips(): JSX.Element | null {
  const { sidebar, messages } = useSidebar();
  const { rules, timeline } = sidebar.watch;
  const { skipSponsors } = sidebar.settings;
  const sponsored = timeline.value.chapters.some((cue) => cue.node.role === 'sponsor');
  const leftOut = rules.leftOut.value.size;

  function titleOf(id: string): string {
    const cue = timeline.value.cues.find((candidate) => candidate.id === id);
    return cue === undefined ? '' : fullTitle(cue.node);
  }

  const chips: RuleChipProps[] = [];
  if (rules.loop.value !== null) {
    const words = messages.text('looping', { title: titleOf(rules.loop.value) });
    chips.push({ icon: 'loop', words, onTurnOff: () => (rules.loop.value = null) });
  }
  if (rules.pauseAfter.value !== null) {
    const words = messages.text('pausing_after', { title: titleOf(rules.pauseAfter.value) });
    chips.push({ icon: 'pause', words, onTurnOff: () => (rules.pauseAfter.value = null) });
  }
  if (leftOut > 0) {
    const words = messages.plural('left_out', leftOut);
    chips.push({ icon: 'leaveOut', words, onTurnOff: () => (rules.leftOut.value = new Set()) });
  }
  if (skipSponsors.value && sponsored) {
    const words = messages.text('skipping_sponsors');
    chips.push({ icon: 'leaveOut', words, onTurnOff: () => (skipSponsors.value = false) });
  }
  const choosing = sidebar.choosing.value;
  if (chips.length === 0 && !choosing) return null;
  return (
    <ul class="rule-chips" role="list">
      {chips.map((chip) => (
        <RuleChip key={chip.words} {...chip} />
      ))}
      {choosing && (
        <li>
          <Button class="rule-chips-done" onPress={() => (sidebar.choosing.value = false)}>
            {messages.text('done_choosing')}
          </Button>
        </li>
      )}
    </ul>
  );
}

interface RuleChipProps {
  readonly icon: IconName;
  readonly words: string;
  readonly onTurnOff: () => void;
}

function RuleChip({ icon, words, onTurnOff }: RuleChipProps): JSX.Element {
  const { messages } = useSidebar();
  return (
    <li class="rule-chip">
      <Icon name={icon} />
      <span class="rule-chip-words" dir="auto" title={words}>
        {words}
      </span>
      <IconButton icon="close" label={messages.text('turn_off', { rule: words })} onPress={onTurnOff} />
    </li>
  );
}
