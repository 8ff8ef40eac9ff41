import chapterRow from './chapter-row.css?inline';
import chapterStrip from './chapter-strip.css?inline';
import cueReferences from './cue-references.css?inline';
import header from './header.css?inline';
import iconButton from './icon-button.css?inline';
import icon from './icon.css?inline';
import jumpLink from './jump-link.css?inline';
import linkRow from './link-row.css?inline';
import menu from './menu.css?inline';
import noContents from './no-contents.css?inline';
import nowPlaying from './now-playing.css?inline';
import outlineList from './outline-list.css?inline';
import personRow from './person-row.css?inline';
import pinnedLinks from './pinned-links.css?inline';
import placeChoices from './place-choices.css?inline';
import playbackProgress from './playback-progress.css?inline';
import rail from './rail.css?inline';
import referenceRow from './reference-row.css?inline';
import referencesNow from './references-now.css?inline';
import resizeSeparator from './resize-separator.css?inline';
import returnChips from './return-chips.css?inline';
import row from './row.css?inline';
import ruleChips from './rule-chips.css?inline';
import searchField from './search-field.css?inline';
import sectionRow from './section-row.css?inline';
import shelf from './shelf.css?inline';
import sidebar from './sidebar.css?inline';
import sourceNote from './source-note.css?inline';

/** The style sheet of the sidebar's shadow root, as text: what holds everywhere first, then part by part. */
export const sidebarStyles = [
  sidebar,
  icon,
  iconButton,
  playbackProgress,
  row,
  jumpLink,
  chapterRow,
  sectionRow,
  chapterStrip,
  cueReferences,
  referenceRow,
  outlineList,
  header,
  searchField,
  nowPlaying,
  ruleChips,
  pinnedLinks,
  referencesNow,
  menu,
  placeChoices,
  shelf,
  linkRow,
  personRow,
  returnChips,
  resizeSeparator,
  rail,
  noContents,
  sourceNote,
].join('\n');
