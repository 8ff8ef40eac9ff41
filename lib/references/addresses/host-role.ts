import { lazy } from '../../lazy.ts';
import { bareHost } from './clean-url.ts';
import { earns } from './earns.ts';
import { hosts } from './hosts.ts';
import type { Role } from '../model.ts';

interface Place {
  readonly role: Role;
  readonly segments: readonly string[];
}

// Deeper names than this belong to no host that is known.
const MOST_LABELS = 5;

const placesByHost = lazy(createPlacesByHost);

function createPlacesByHost(): ReadonlyMap<string, readonly Place[]> {
  const byHost = new Map<string, Place[]>();
  for (const [role, places] of hosts) {
    for (const place of places.split(' ')) {
      const [host = '', ...segments] = place.split('/');
      const others = byHost.get(host);
      if (others) others.push({ role, segments });
      else byHost.set(host, [{ role, segments }]);
    }
  }
  // Of two that fit, the one that says more of the path comes first.
  for (const places of byHost.values()) places.sort((a, b) => exactness(b) - exactness(a));
  return byHost;
}

function exactness({ segments }: Place): number {
  return segments.reduce((sum, segment) => sum + (segment.includes('*') ? 1 : 4), 0);
}

/** What links to this place are for, or null where the place does not say. */
export function hostRole(address: URL): Role | null {
  const labels = bareHost(address).split('.').slice(-MOST_LABELS);
  const path = address.pathname.split('/', 4).slice(1);
  for (let first = 0; first < labels.length - 1; first += 1) {
    const role = roleOfPlace(labels.slice(first).join('.'), path);
    if (role !== null) return role;
  }
  if (earns(address)) return 'sponsor';
  return (
    (labels.length > 2 ? roleOfPlace(`${labels[0] ?? ''}.*`, path) : null) ??
    roleOfPlace(`*.${labels.at(-1) ?? ''}`, path) ??
    roleOfPlace('*', path)
  );
}

function roleOfPlace(host: string, path: readonly string[]): Role | null {
  return (
    placesByHost()
      .get(host)
      ?.find(({ segments }) => fits(segments, path))?.role ?? null
  );
}

function fits(segments: readonly string[], path: readonly string[]): boolean {
  return segments.every((segment, i) => {
    const given = path[i] ?? '';
    const star = segment.indexOf('*');
    return star < 0 ? given === segment : given.length > star && given.startsWith(segment.slice(0, star));
  });
}
