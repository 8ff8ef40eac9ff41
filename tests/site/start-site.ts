import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { answer, type SiteContents, type SiteRequest } from './answer.ts';
import { bundleClient } from './bundle-client.ts';
import { createCertificate } from './certificate.ts';
import { ordinary, type Scenario } from './scenario.ts';
import type { Video } from './video.ts';

/** Parts of YouTube's style sheet, in the order in which they count. */
const STYLES = ['shell', 'watch', 'player', 'panels'];

/** A stand-in for https://www.youtube.com on this machine. */
export interface Site {
  readonly port: number;
  /** What was asked of it since the last `stage`, as `METHOD /path`. */
  readonly requests: readonly string[];
  /** What was asked of it since the last `stage` that no page of the site asks for. */
  readonly strays: readonly string[];
  /** Sets the scene for the pages that are opened from now on. */
  readonly stage: (changes?: Partial<Scenario>) => void;
  readonly close: () => Promise<void>;
}

/** Starts the stand-in on a free port (or on `port`), showing `videos`. */
export async function startSite(videos: readonly Video[], port = 0): Promise<Site> {
  const asset = (name: string) => readFile(new URL(name, import.meta.url));
  const [certificate, mp4, clientScript, clientStyle] = await Promise.all([
    createCertificate(),
    // VP9, which every browser decodes itself: for H.264 Firefox needs a library of the system's.
    asset('media/four-hours.mp4'),
    bundleClient(),
    Promise.all(STYLES.map((name) => asset(`client/styles/${name}.css`))),
  ]);
  const contents: SiteContents = {
    videos: new Map(videos.map((video) => [video.videoId, video])),
    scenario: ordinary,
    mp4,
    clientScript,
    clientStyle: clientStyle.join('\n'),
  };
  let scenario = ordinary;
  const requests: string[] = [];
  const strays: string[] = [];
  const server = createServer(certificate, async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    const answered = answer(request, { ...contents, scenario });
    const line = `${request.method} ${request.url.pathname}`;
    requests.push(line);
    if (!answered) strays.push(line);
    const { status, headers, body } = answered ?? { status: 404, headers: {}, body: '' };
    outgoing.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site listens on no port');
  return {
    port: address.port,
    requests,
    strays,
    stage: (changes = {}) => {
      scenario = { ...ordinary, ...changes };
      requests.length = 0;
      strays.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SiteRequest> {
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', 'https://www.youtube.com'),
    headers: incoming.headers,
    body: await text(incoming),
  };
}
