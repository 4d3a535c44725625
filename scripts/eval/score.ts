import type { Facts, Finding } from '../../src/check/rule';

/** A post with every span that a careful manager would want pointed out. */
export type Labelled = Facts & { id: string; text: string; spans: { start: number; end: number; label: string }[] };
type Part = { start: number; end: number };

/**
 * Of the labelled spans how many were found, and of the findings how many were right, those that hold a post also by
 * themselves; all judged by overlap.
 */
export type Score = {
  label: string;
  found: number;
  labelled: number;
  right: number;
  findings: number;
  rightlyHeld: number;
  held: number;
};

/** The least a score may be, in per cent: [recall, precision]. */
export type Floors = Readonly<Record<string, readonly [recall: number, precision: number]>>;

/** One score for each label, over posts and what was found in them. */
export function scores(
  posts: readonly (Labelled & { findings: readonly Finding[] })[],
  labels: readonly string[],
): Score[] {
  return labels.map((label) => {
    const spans = posts.flatMap((post) =>
      post.spans
        .filter((span) => span.label === label)
        .map((span) => post.findings.some((f) => f.category === label && meet(f, span))),
    );
    const findings = posts.flatMap((post) =>
      post.findings
        .filter((f) => f.category === label)
        .map((f) => ({
          isRight: post.spans.some((span) => span.label === label && meet(f, span)),
          isHeld: f.severity !== 'hint',
        })),
    );
    const held = findings.filter(({ isHeld }) => isHeld);
    return {
      label,
      found: spans.filter(Boolean).length,
      labelled: spans.length,
      right: findings.filter(({ isRight }) => isRight).length,
      findings: findings.length,
      rightlyHeld: held.filter(({ isRight }) => isRight).length,
      held: held.length,
    };
  });
}

/** A sentence for each score that fell below its floor. */
export function fallen(found: readonly Score[], floors: Floors): string[] {
  return found.flatMap(({ label, found: hits, labelled, right, findings }) => {
    const [recall, precision] = floors[label] ?? [0, 0];
    return [
      ...(percent(hits, labelled) < recall
        ? [`${label}: recall ${percent(hits, labelled)} %, floor ${recall} %.`]
        : []),
      ...(percent(right, findings) < precision
        ? [`${label}: precision ${percent(right, findings)} %, floor ${precision} %.`]
        : []),
    ];
  });
}

/** The scores as rows of a table: label, spans, recall, precision, precision of what holds a post. */
export function tableOf(found: readonly Score[]): string[] {
  const share = (some: number, all: number) => (all === 0 ? '–' : `${Math.floor(percent(some, all))} %`);
  return found.map(
    ({ label, found: hits, labelled, right, findings, rightlyHeld, held }) =>
      `| ${label} | ${labelled} | ${share(hits, labelled)} | ${share(right, findings)} | ${share(rightlyHeld, held)} |`,
  );
}

/** Per cent, to one place; of nothing, all. */
export function percent(some: number, all: number): number {
  return all === 0 ? 100 : Math.floor((1000 * some) / all) / 10;
}

/** Whether two stretches share a character. */
export function meet(a: Part, b: Part): boolean {
  return a.start < b.end && b.start < a.end;
}
