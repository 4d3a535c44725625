import type { Finding } from '../check/rule';
import { severityInWords } from './words';

const SHAPES = {
  hint: <circle cx="8" cy="8" r="3.5" />,
  warning: <path d="M8 1.8 14.2 8 8 14.2 1.8 8Z" />,
  error: <path d="M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1Z" />,
} as const;

/** How grave a finding is: a shape of its own, a word and a colour. */
export function SeverityMark({ severity }: { severity: Finding['severity'] }) {
  return (
    <span class={`severity ${severity}`}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        {SHAPES[severity]}
      </svg>
      {severityInWords(severity)}
    </span>
  );
}
