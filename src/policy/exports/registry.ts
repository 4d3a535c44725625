import { asValues } from './carry';
import type { ExportFile, Pushed } from './export-file';
import { firefoxInstalled, installed } from './json';
import type { Stores } from './stores';

/** A text is a REG_SZ, a number a REG_DWORD, a list a REG_MULTI_SZ with a line for each entry. */
type Value = string | number | readonly string[];
type Values = Readonly<Record<string, Value>>;

/** A key of the registry under HKEY_LOCAL_MACHINE; a `fresh` one is emptied of what an earlier policy left there. */
export type RegistryKey = { path: string; fresh: boolean; values: Values };

/** Where each Chromium browser keeps its policies. */
export const POLICIES = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
} as const;
const FIREFOX = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

/** What the registry holds for Chrome or Edge. They read lists and objects from JSON in a text. */
export function chromiumKeys(policy: Pushed, browser: 'chrome' | 'edge', stores: Stores): RegistryKey[] {
  const { id } = stores[browser];
  return [
    { path: policyKey(browser, stores), fresh: true, values: Object.fromEntries(asValues(policy)) },
    { path: `${POLICIES[browser]}\\ExtensionSettings\\${id}`, fresh: true, values: installed(browser, stores) },
  ];
}

export function policyKey(browser: 'chrome' | 'edge', stores: Stores): string {
  return `${POLICIES[browser]}\\3rdparty\\extensions\\${stores[browser].id}\\policy`;
}

export function firefoxPolicyKey({ firefox: { id } }: Stores): string {
  return `${FIREFOX}\\3rdparty\\Extensions\\${id}`;
}

/** What the registry holds for Firefox, which wants all extension settings as JSON in one REG_MULTI_SZ. */
export function firefoxRegistryKeys(policy: Pushed, stores: Stores): RegistryKey[] {
  const settings = JSON.stringify({ [stores.firefox.id]: firefoxInstalled(stores) }, undefined, 1).split('\n');
  return [
    { path: firefoxPolicyKey(stores), fresh: true, values: Object.fromEntries(asValues(policy)) },
    // other extensions may have settings beside this value
    { path: FIREFOX, fresh: false, values: { ExtensionSettings: settings } },
  ];
}

/** A file for `reg import` or a double click: UTF-16 with its mark, and every line ended as Windows ends lines. */
export function regFile(fileName: string, keys: readonly RegistryKey[]): ExportFile {
  const lines = keys.flatMap(({ path, fresh, values }) => [
    '',
    ...(fresh ? [`[-HKEY_LOCAL_MACHINE\\${path}]`, ''] : []),
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${written(value)}`),
  ]);
  return {
    fileName,
    mime: 'text/plain',
    text: ['\ufeffWindows Registry Editor Version 5.00', ...lines, ''].map((line) => `${line}\r\n`).join(''),
    encoding: 'utf-16le',
  };
}

/** A longer text goes in as bytes, because nothing says how long a quoted line the importer reads. */
const LONGEST_LINE = 4000;
const BYTES_A_LINE = 24;

function written(value: Value): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value !== 'string') return bytes(7, `${value.join('\0')}\0\0`);
  return value.length > LONGEST_LINE ? bytes(1, `${value}\0`) : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** `hex(type):41,00,…`, in UTF-16LE, broken over lines as the editor itself breaks them. */
function bytes(type: number, text: string): string {
  const pairs = text.split('').flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return [code & 0xff, code >> 8].map((byte) => byte.toString(16).padStart(2, '0'));
  });
  const lines = Array.from({ length: Math.ceil(pairs.length / BYTES_A_LINE) }, (_, index) =>
    pairs.slice(index * BYTES_A_LINE, (index + 1) * BYTES_A_LINE).join(','),
  );
  return `hex(${type}):${lines.join(',\\\r\n  ')}`;
}
