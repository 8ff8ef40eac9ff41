import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchVideos } from './watch-videos.ts';

/** Built as a module whose default export is what this returns; the content script imports it with the first video. */
export default defineUnlistedScript(() => watchVideos);
