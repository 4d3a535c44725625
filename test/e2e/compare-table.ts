import { pages } from '../pages/pages.ts';
import { cellOf, committed, foundBefore, hasFound, TABLE } from './battery.ts';

/** After a run the committed table must say what was found in it. */
export default function compareWithTable() {
  const start = Date.now();
  return () => {
    const { rows, reasons } = committed();
    const wrong = pages.flatMap(({ file, name }) =>
      (['chromium', 'firefox'] as const)
        .filter((browser) => {
          if (!hasFound(browser, file, start)) return false;
          const cells = Object.values(foundBefore(browser, file)).map((result) => cellOf(result, reasons));
          return cells.join() !== rows.get(`${name} ${browser}`)?.join();
        })
        .map((browser) => `${name} in ${browser}`),
    );
    if (wrong.length > 0)
      throw new Error(
        `${TABLE} does not say what was found (node scripts/surfaces-table.ts writes it): ${wrong.join(', ')}`,
      );
  };
}
