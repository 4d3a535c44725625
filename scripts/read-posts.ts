import type { Facts } from '../src/check/rule';

/** A line of a file of posts: the post, or what is wrong with the line. */
export type Line = { number: number } & ({ post: Post } | { wrong: string });

export type Post = { id: string | number; text: string } & Partial<Facts>;

/** Posts come one JSON object a line; empty lines are passed over, lines are counted from 1. */
export function postsOf(content: string): Line[] {
  return content
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim())
    .map(({ line, number }) => ({ number, ...postOf(line) }));
}

function postOf(line: string): { post: Post } | { wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { wrong: 'not JSON. Write one object a line: {"id": "1", "text": "…"}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { wrong: 'not an object. Write {"id": "1", "text": "…"}' };
  const { id, text, account } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { wrong: '"text" is not a string. Put the post in it' };
  if (typeof id !== 'string' && typeof id !== 'number') return { wrong: '"id" is missing. Give the post one' };
  if (account === undefined) return { post: { id, text } };
  if (account !== 'organisation' && account !== 'personal')
    return { wrong: '"account" is neither "organisation" nor "personal". Write one of them, or leave it out' };
  return { post: { id, text, account } };
}
