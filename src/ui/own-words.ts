export type GetMessage = (key: string, substitutions?: string | string[]) => string;

/**
 * Lets a page go on speaking after the extension was updated or reloaded under it: from then on the browser throws where it
 * is asked for words, and those that were brought along stand in.
 */
export function withOwnWords(ask: GetMessage, words: Readonly<Record<string, string>>): GetMessage {
  return (key, substitutions = []) => {
    try {
      return ask(key, substitutions);
    } catch {
      const values = [substitutions].flat();
      return (words[key] ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? '');
    }
  };
}
