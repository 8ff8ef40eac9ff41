import type { JSX } from 'preact';
import type { Link } from '../lib/references/model.ts';
import { LinkRow } from './link-row.tsx';
import { MarkedText } from './marked-text.tsx';
import { PersonRow } from './person-row.tsx';
import { ReferenceRow } from './reference-row.tsx';
import { Shelf } from './shelf.tsx';
import { useSidebar } from './sidebar-context.ts';

/** What else the description has, under the outline. */
export function Shelves(): JSX.Element {
  return (
    <>
      <References />
      <People />
      <Links />
      <Topics />
      <Sponsors />
    </>
  );
}

/** References that the outline shows under no chapter: those without a time, or all where there is no outline. */
function References(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const placed = new Set([...sidebar.watch.cueReferences.value.values()].flat());
  const found = sidebar.search.found.value.references.filter((reference) => !placed.has(reference));
  return (
    <Shelf title={messages.text('references')} count={found.length}>
      <ul role="list" class="shelf-references">
        {found.map((reference) => (
          <li key={reference.position.start}>
            <ReferenceRow reference={reference} />
          </li>
        ))}
      </ul>
    </Shelf>
  );
}

function People(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { people } = sidebar.search.found.value;
  return (
    <Shelf title={messages.text('people')} count={people.length}>
      <ul role="list">
        {people.map((person) => (
          <PersonRow key={person.position.start} person={person} />
        ))}
      </ul>
    </Shelf>
  );
}

function Links(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { shelves } = sidebar.search.found.value;
  const count = shelves.reduce((sum, { links }) => sum + links.length, 0);
  return (
    <Shelf title={messages.text('links')} count={count}>
      {shelves.map(({ role, links }) => (
        <div key={role} role="group" aria-label={messages.text(`${role}_links`)}>
          {(shelves.length > 1 || role !== 'other') && <h4 class="shelf-heading">{messages.text(`${role}_links`)}</h4>}
          <LinkList links={links} />
        </div>
      ))}
    </Shelf>
  );
}

function Topics(): JSX.Element {
  const { sidebar } = useSidebar();
  return (
    <>
      {sidebar.search.found.value.topicLists.map(({ title, topics, position }) => (
        <Shelf key={position.start} title={title.replace(/:$/, '')} count={topics.length} folded>
          <ul role="list">
            {topics.map((topic) => (
              <li key={topic} class="shelf-note">
                <MarkedText text={topic} />
              </li>
            ))}
          </ul>
        </Shelf>
      ))}
    </>
  );
}

/** The sponsor's words and links: folded, and apart from everything else. */
function Sponsors(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { sponsorBlocks, sponsorLinks } = sidebar.search.found.value;
  return (
    <Shelf title={messages.text('sponsors')} count={sponsorBlocks.length + sponsorLinks.length} folded>
      {sponsorBlocks.map((block) => (
        <div key={block.position.start}>
          <p class="shelf-note shelf-text" dir="auto">
            {block.text}
          </p>
          <LinkList links={block.links} />
        </div>
      ))}
      <LinkList links={sponsorLinks} />
    </Shelf>
  );
}

interface LinkListProps {
  readonly links: readonly Link[];
}

function LinkList({ links }: LinkListProps): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <ul role="list">
      {links.map((link) => (
        <li key={link.position.start}>
          <LinkRow link={link} />
        </li>
      ))}
    </ul>
  );
}
