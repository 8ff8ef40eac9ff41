import type { Concept } from './concept.ts';
import { business } from './concepts/business.ts';
import { code } from './concepts/code.ts';
import { codes } from './concepts/codes.ts';
import { contents } from './concepts/contents.ts';
import { corrections } from './concepts/corrections.ts';
import { end } from './concepts/end.ts';
import { guest } from './concepts/guest.ts';
import { host } from './concepts/host.ts';
import { merch } from './concepts/merch.ts';
import { offer } from './concepts/offer.ts';
import { official } from './concepts/official.ts';
import { ordinal } from './concepts/ordinal.ts';
import { paper } from './concepts/paper.ts';
import { part } from './concepts/part.ts';
import { podcast } from './concepts/podcast.ts';
import { references } from './concepts/references.ts';
import { schedule } from './concepts/schedule.ts';
import { shownotes } from './concepts/shownotes.ts';
import { slides } from './concepts/slides.ts';
import { social } from './concepts/social.ts';
import { sponsor } from './concepts/sponsor.ts';
import { support } from './concepts/support.ts';
import { topics } from './concepts/topics.ts';
import { transcript } from './concepts/transcript.ts';
import { video } from './concepts/video.ts';
import { voucher } from './concepts/voucher.ts';

/** Everything that has words in many languages, with its name. Of two that share a phrase the first is heard. */
export const concepts = [
  ['business', business],
  ['code', code],
  ['codes', codes],
  ['contents', contents],
  ['corrections', corrections],
  ['end', end],
  ['slides', slides],
  ['guest', guest],
  ['host', host],
  ['merch', merch],
  ['offer', offer],
  ['official', official],
  ['ordinal', ordinal],
  ['paper', paper],
  ['part', part],
  ['podcast', podcast],
  ['references', references],
  ['schedule', schedule],
  ['shownotes', shownotes],
  ['social', social],
  ['sponsor', sponsor],
  ['support', support],
  ['topics', topics],
  ['transcript', transcript],
  ['video', video],
  ['voucher', voucher],
] as const satisfies readonly (readonly [string, Concept])[];

export type ConceptName = (typeof concepts)[number][0];
