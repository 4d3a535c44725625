/** The sign of Second Look: a first look in outline, a second one in full. The icons in the toolbar are the same. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="3 6 27 20" width="41" height="30" aria-hidden="true">
      <circle cx="11.6" cy="16" r="7.3" fill="none" stroke="currentColor" stroke-width="2.6" opacity="0.65" />
      <circle cx="19.6" cy="16" r="9" fill="currentColor" />
      <circle class="pupil" cx="21.6" cy="16" r="3.7" />
    </svg>
  );
}
