/** The sign of Second Look: a first look in outline, a second one in full. The icons in the toolbar are the same. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="3 6 27 20" width="41" height="30" aria-hidden="true">
      <circle cx="11.5" cy="16" r="7.2" fill="none" stroke="currentColor" stroke-width="2.2" opacity="0.75" />
      <circle cx="20" cy="16" r="8.3" fill="currentColor" />
      <circle class="pupil" cx="21.8" cy="16" r="3.1" />
    </svg>
  );
}
