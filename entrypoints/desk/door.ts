import type { openDesk } from './open-desk';

type OpenDesk = typeof openDesk;

/** A symbol, because under any other name of its window a page may have put something of its own. */
const DOOR = Symbol.for('second-look desk');

/** The scripts of an extension in one page share this world, and the page's own scripts have another. */
const world = globalThis as { [DOOR]?: OpenDesk };

/** Leaves the way to open a desk to the script that has called for it. */
export function leave(open: OpenDesk): void {
  world[DOOR] = open;
}

/** The way to open a desk, once it was left here. */
export function left(): OpenDesk | undefined {
  return world[DOOR];
}
