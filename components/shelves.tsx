import type { JSX } from 'preact';
import type { Link } from '../lib/references/model.ts';
import { linkTitle } from '../lib/store/link-title.ts';
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
  const { cueReferences, reading } = sidebar.watch;
  const placed = new Set([...cueReferences.value.values()].flat());
  const found = reading.references.filter(
    (reference) => !placed.has(reference) && sidebar.search.find(reference.title) !== null,
  );
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
  const { search, watch } = sidebar;
  const found = watch.reading.people.filter(
    (person) => search.find(person.name) !== null || person.links.some((link) => search.find(linkTitle(link)) !== null),
  );
  return (
    <Shelf title={messages.text('people')} count={found.length}>
      <ul role="list">
        {found.map((person) => (
          <PersonRow key={person.position.start} person={person} />
        ))}
      </ul>
    </Shelf>
  );
}

function Links(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const shelves = sidebar.watch.links.shelves
    .map(({ role, links }) => ({ role, links: foundLinks(links, sidebar.search.find) }))
    .filter(({ links }) => links.length > 0);
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
  const { search, watch } = sidebar;
  return (
    <>
      {watch.reading.topicLists.map((list) => {
        const found = list.topics.filter((topic) => search.find(topic) !== null);
        return (
          <Shelf key={list.position.start} title={list.title.replace(/:$/, '')} count={found.length} folded>
            <ul role="list">
              {found.map((topic) => (
                <li key={topic} class="shelf-note">
                  <MarkedText text={topic} />
                </li>
              ))}
            </ul>
          </Shelf>
        );
      })}
    </>
  );
}

/** The sponsor's words and links: folded, and apart from everything else. */
function Sponsors(): JSX.Element {
  const { sidebar, messages } = useSidebar();
  const { search, watch } = sidebar;
  const blocks = watch.reading.sponsorBlocks.filter((block) => search.find(block.text) !== null);
  const links = foundLinks(watch.links.sponsorLinks, search.find);
  return (
    <Shelf title={messages.text('sponsors')} count={blocks.length + links.length} folded>
      {blocks.map((block) => (
        <div key={block.position.start}>
          <p class="shelf-note shelf-text" dir="auto">
            {block.text}
          </p>
          <LinkList links={block.links} />
        </div>
      ))}
      <LinkList links={links} />
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

function foundLinks(links: readonly Link[], find: (text: string) => unknown): readonly Link[] {
  return links.filter((link) => find(linkTitle(link)) !== null);
}
