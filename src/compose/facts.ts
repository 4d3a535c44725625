import type { Facts } from '../check/rule';
import type { Platform } from '../platforms/platform';
import { accountOf } from './account';
import type { Terms } from './desk';
import { type Box, scopeOf } from './find';

/** What can be known of where a box's text is being written; what cannot is left out. */
export function factsOf({ composer, box }: Box, platform: Platform, terms: Terms): Partial<Facts> {
  return known({
    surface: composer.surface,
    account: accountOf(composer.account ?? platform.account, around({ composer, box }), terms),
    media: showsMedia({ composer, box }),
    officeHours: terms.officeHours,
  });
}

/** What can be known of an act that is on no text. */
export function factsHere(platform: Platform, terms: Terms): Partial<Facts> {
  return known({
    account: accountOf(platform.account, undefined, terms),
    officeHours: terms.officeHours,
  });
}

/** Whether a photo or video goes with what is written in the box; nothing where the page does not show it. */
export function showsMedia({ composer, box }: Box): boolean | undefined {
  const { media } = composer;
  if (media === undefined || media === true) return media;
  const scope = around({ composer, box });
  // the pictures in the text itself are emoji
  return scope && [...scope.querySelectorAll(media)].some((picture) => !box.contains(picture));
}

/** What belongs to the box. */
function around({ composer, box }: Box) {
  return scopeOf(box, composer) ?? box.closest(composer.scope) ?? undefined;
}

function known(facts: { [K in keyof Facts]?: Facts[K] | undefined }): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
