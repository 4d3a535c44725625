/** The words of a locale by their keys, as the browser would have them. */
declare module '*.yml' {
  const words: Readonly<Record<string, string>>;
  export default words;
}
