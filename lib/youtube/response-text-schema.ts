import * as v from 'valibot';

/** Text as YouTube's responses have it: whole, in runs, or as the content of its newer parts. */
export const responseTextSchema = v.union([
  v.pipe(
    v.object({ simpleText: v.string() }),
    v.transform(({ simpleText }) => simpleText),
  ),
  v.pipe(
    v.object({ runs: v.array(v.object({ text: v.string() })) }),
    v.transform(({ runs }) => runs.map(({ text }) => text).join('')),
  ),
  v.pipe(
    v.object({ content: v.string() }),
    v.transform(({ content }) => content),
  ),
]);
