import type { Finding } from '../../check/rule';

/** A text with its findings underlined as they are in a compose box. */
export function MarkedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <p class="marked">
      {edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0;
        const over = findings.find((finding) => finding.start <= start && end <= finding.end);
        const piece = text.slice(start, end);
        return over ? (
          <mark key={start} class={over.severity}>
            {piece}
          </mark>
        ) : (
          piece
        );
      })}
    </p>
  );
}
