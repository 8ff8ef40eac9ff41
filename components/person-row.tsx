import type { JSX } from 'preact';
import type { Person } from '../lib/references/model.ts';
import { ExternalLink } from './external-link.tsx';
import { MarkedText } from './marked-text.tsx';
import { useSidebar } from './sidebar-context.ts';

interface PersonRowProps {
  readonly person: Person;
}

/** Somebody who takes part: name, part, and the places on the web that the description gives. */
export function PersonRow({ person }: PersonRowProps): JSX.Element {
  const { messages } = useSidebar();
  return (
    <li class="person-row">
      <MarkedText text={person.name} class="person-row-name" />
      {person.role !== null && <span class="person-row-role">{messages.text(person.role)}</span>}
      {person.links.length > 0 && (
        <ul role="list" class="person-row-links">
          {person.links.map((link) => (
            <li key={link.position.start}>
              <ExternalLink url={link.url}>
                <bdi>{link.label ?? link.host}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
