import type { Facts, Finding } from '../check/rule';
import type { QuotedFinding, Terms } from './desk';
import { snapshot } from './snapshot';

/** What is about to go out: the text of every box that one press would send, with the facts where the boxes are gone. */
export type Draft = {
  boxes: readonly Element[];
  texts: readonly string[];
  facts?: readonly Partial<Facts>[];
};

/** The draft as it stands in the boxes. */
export function draftIn(boxes: readonly Element[]): Draft {
  return { boxes, texts: boxes.map((box) => snapshot(box).text) };
}

/** Whether there is nothing in it to read. */
export function isEmpty({ texts }: Draft) {
  return texts.every((text) => text.trim() === '');
}

/** Of the findings in each text those that are for a second look, with their words. Hints only underline. */
export function quotedSerious({ texts }: Draft, findings: readonly (readonly Finding[])[]): QuotedFinding[] {
  return texts.flatMap((text, index) =>
    (findings[index] ?? [])
      .filter(({ severity }) => severity !== 'hint')
      .map((finding) => ({ ...finding, quote: text.slice(finding.start, finding.end) })),
  );
}

/** All that one press would send, as one string. */
export function textOf({ texts }: Draft) {
  return JSON.stringify(texts);
}

/**
 * What an acknowledgement is bound to: the very text, what is known of where it goes, what was found in it and the policy
 * it was found by. Change one, and it is another draft. It stays in memory and is never stored.
 */
export function keyOf(
  { texts }: Draft,
  facts: readonly Partial<Facts>[],
  findings: readonly Finding[],
  { policyVersion, enforcement }: Terms,
) {
  const found = findings.map(({ rule, start, end }) => [rule, start, end]);
  return JSON.stringify([policyVersion, enforcement, texts, facts, found]);
}
