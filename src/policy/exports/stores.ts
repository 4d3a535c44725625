/** Where a browser family gets Second Look from, and the id it has there. */
type Store = { id: string; address: string };

export type Stores = { chrome: Store; edge: Store; firefox: Store };

/** Stands in a file where an id belongs that the store has not given yet, and says so to whoever reads the file. */
export const NO_ID = /NO-ID-YET-/;

/** TODO [2027-06-01]: the ids of both Chromium stores, once Second Look is listed there. */
const LISTED = { chrome: 'NO-ID-YET-FROM-THE-CHROME-WEB-STORE', edge: 'NO-ID-YET-FROM-EDGE-ADD-ONS' };
const FIREFOX_ID = 'second-look@second-look.example';

/** The stores, with the ids that are known otherwise, such as that of the copy which is running, in place of the listed. */
export function storesWith(known: { chrome?: string; edge?: string } = {}): Stores {
  return {
    chrome: { id: known.chrome ?? LISTED.chrome, address: 'https://clients2.google.com/service/update2/crx' },
    edge: { id: known.edge ?? LISTED.edge, address: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' },
    firefox: {
      id: FIREFOX_ID,
      address: `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(FIREFOX_ID)}/latest.xpi`,
    },
  };
}
