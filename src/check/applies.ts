import type { Facts, When } from './rule';

/** Whether what is known meets every condition. */
export function applies(when: When = {}, facts: Partial<Facts>): boolean {
  return Object.entries(when).every(([name, wanted]) => {
    const known = facts[name as keyof Facts];
    return known !== undefined && [wanted].flat().includes(known);
  });
}
