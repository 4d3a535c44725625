import type { ComponentChildren } from 'preact';

type Props = { id: string; heading: ComponentChildren; about?: string; class?: string; children?: ComponentChildren };

/** A part of a page under a heading of its own, which names it for a screen reader and is what a link to `id` leads to. */
export function Section({ id, heading, about, class: kind, children }: Props) {
  return (
    <section aria-labelledby={id} class={kind}>
      <h2 id={id}>{heading}</h2>
      {about !== undefined && <p>{about}</p>}
      {children}
    </section>
  );
}
