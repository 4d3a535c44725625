/** An Enter that is no new line where Enter sends. */
export function withoutShift({ shiftKey }: KeyboardEvent): boolean {
  return !shiftKey;
}

/** An Enter where only Ctrl or Cmd beside it sends. */
export function withMod({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}
