import type { JSX } from 'preact';
import type { Link, Person } from '../lib/references/model.ts';
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
                {saysMore(link, person) && (
                  <>
                    <bdi>{link.label}</bdi>
                    {' · '}
                  </>
                )}
                <bdi>{link.host}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whether the author's words for a link are more than the name that it stands under. */
function saysMore({ label }: Link, { name }: Person): boolean {
  return label !== null && !label.toLowerCase().includes(name.toLowerCase());
}
