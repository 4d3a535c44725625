import { XMLParser } from 'fast-xml-parser';
import { parse as parsePlist } from 'plist';
import { describe, expect, test } from 'vitest';
import schema from '../../../assets/public/managed-schema.json';
import { prove } from '../schema';
import { bytesOf, type ExportFile, type Pushed } from './export-file';
import { filesFor, ROUTES, type Route } from './exports';
import { NO_ID, storesWith } from './stores';

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FIREFOX = 'second-look@second-look.example';
const STORES = storesWith({ chrome: CHROME, edge: EDGE });

/** Everything that an escape can get wrong. */
const NASTY: Pushed = {
  organisation: '"Youth" & \\Föhr\\ <Trust> 🦦 100% %PATH% ]]> ‘q’ it’s \'s\'',
  policyUrl: 'https://example.org/policy?a=1&b=%20"',
  policyVersion: '1\n2',
  contacts: [{ role: 'Lead "safe"', name: 'Zoë\u0000\u0007\u2028 O’Brien', phone: '01632 960123' }],
  summary: [
    {
      clause: '1.1',
      kind: 'do',
      text: 'First line\r\nsecond\tline \\ "third" ]]> &amp; $(string.x)',
      enforces: ['kiss'],
    },
    { clause: '1.2', kind: 'dont', text: '  leading and trailing spaces  ' },
  ],
  severities: { kiss: 'off', 'full-name': 'error', 'own/otter': 'hint' },
  rules: [
    {
      id: 'own/otter',
      terms: Array.from({ length: 500 }, (_, index) => ` term \\"${index}" naïve & % 🦦 *`),
      message: 'The "Otter\\Project" is not announced <yet> ]]>',
      suggestions: ['', 'the project'],
    },
  ],
  allow: ['  -C:\\new', '+44 23 9400 0000', "o'clock", '=1+1', '{x}'],
};

const SOUND: Pushed = { organisation: 'Meadow Lane', severities: {}, allow: [] };

describe.each([
  ['a sound policy', SOUND],
  ['a nasty one', NASTY],
])('%s', (_, policy) => {
  const files = (route: Route) => filesFor(route, policy, STORES);
  const same = prove(policy);

  test('is sound itself', () => expect(same.refusals).toEqual([]));

  test('comes back from the Admin console’s JSON, each value in its wrapper and nothing else', () => {
    const [file] = files('googleAdmin');
    const wrapped = json(file) as Record<string, { Value: unknown }>;
    for (const value of Object.values(wrapped)) expect(Object.keys(value)).toEqual(['Value']);
    const read = Object.fromEntries(Object.entries(wrapped).map(([key, { Value }]) => [key, Value]));
    expect(read).toEqual(policy);
  });

  test('comes back from the Linux files of Chrome and Edge, and installs', () => {
    const [chrome, edge] = files('linux').map(json) as Linux[];
    expect(chrome?.['3rdparty'].extensions).toEqual({ [CHROME]: policy });
    expect(chrome?.ExtensionSettings[CHROME]).toEqual(INSTALLED_IN_CHROME);
    expect(edge?.['3rdparty'].extensions).toEqual({ [EDGE]: policy });
    expect(edge?.ExtensionSettings[EDGE]).toEqual(INSTALLED_IN_EDGE);
  });

  test('comes back from Firefox’s policies.json and from its native manifest', () => {
    const { policies } = json(files('firefoxPolicies')[0]) as { policies: Firefox };
    expect(policies['3rdparty'].Extensions).toEqual({ [FIREFOX]: policy });
    expect(policies.ExtensionSettings[FIREFOX]).toEqual(INSTALLED_IN_FIREFOX);
    const [manifest] = files('nativeManifest');
    expect(manifest?.fileName).toBe(`${FIREFOX}.json`);
    expect(json(manifest)).toMatchObject({ name: FIREFOX, type: 'storage', data: policy });
  });

  test('comes back from the registry files of Chrome and Edge, and installs', () => {
    const [chrome, edge] = files('windows').map(registry);
    const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
    expect(
      proved(asChromeReads(chrome?.get(`${root}\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`))),
    ).toEqual(same);
    expect(chrome?.get(`${root}\\Google\\Chrome\\ExtensionSettings\\${CHROME}`)).toEqual(INSTALLED_IN_CHROME);
    expect(proved(asChromeReads(edge?.get(`${root}\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`)))).toEqual(
      same,
    );
    expect(edge?.get(`${root}\\Microsoft\\Edge\\ExtensionSettings\\${EDGE}`)).toEqual(INSTALLED_IN_EDGE);
  });

  test('comes back from Firefox’s registry file, and installs', () => {
    const [keys] = files('firefoxWindows').map(registry);
    const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
    // a REG_SZ stays the text it is
    expect(proved(keys?.get(`${root}\\3rdparty\\Extensions\\${FIREFOX}`))).toEqual(same);
    const settings = keys?.get(root)?.ExtensionSettings as string[];
    expect(JSON.parse(settings.join('\n'))).toEqual({ [FIREFOX]: INSTALLED_IN_FIREFOX });
  });

  test('comes back from the boxes of the administrative template', () => {
    const [admx, adml] = files('groupPolicy').map(xml);
    const read = (browser: string, values: Pushed) => (browser === 'firefox' ? values : asChromeReads(values));
    for (const browser of ['chrome', 'edge', 'firefox'])
      expect(proved(read(browser, boxesOf(admx, adml, `Policy_${browser}`)))).toEqual(same);
  });

  test('has a template in which every name that is referred to is there', () => {
    const [admx, adml] = files('groupPolicy').map(xml);
    const strings = attributes(adml, 'string', 'id');
    const presentations = attributes(adml, 'presentation', 'id');
    const text = JSON.stringify(admx);
    const asked = (kind: string) =>
      [...text.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id);
    expect(new Set(asked('string'))).toEqual(new Set(strings));
    expect(new Set(asked('presentation'))).toEqual(new Set(presentations));
    const categories = attributes(admx, 'category', 'name');
    for (const ref of attributes(admx, 'parentCategory', 'ref')) expect(categories).toContain(ref);
    const definitions = attributes(admx, 'definition', 'name');
    for (const { ref } of elements(admx, 'policy').flatMap((one) => one.inner('supportedOn')))
      expect(definitions).toContain(ref);
    for (const one of elements(admx, 'policy').filter((each) => each.presentation)) {
      const boxes = [...one.inner('text'), ...one.inner('decimal')].map(({ id }) => id);
      const [shown] = elements(adml, 'presentation').filter(({ id }) => one.presentation === `$(presentation.${id})`);
      const refs = ['textBox', 'decimalTextBox'].flatMap((box) => shown?.inner(box) ?? []).map(({ refId }) => refId);
      expect(refs.toSorted()).toEqual(boxes.toSorted());
    }
    expect(files('groupPolicy').map(({ fileName }) => fileName)).toEqual(['second-look.admx', 'second-look.adml']);
  });

  test('comes back from the configuration profile, and installs', () => {
    const profile = parsePlist(files('mac')[0]?.text ?? '') as unknown as { PayloadContent: Pushed[] };
    const payload = (type: string) => profile.PayloadContent.find(({ PayloadType }) => PayloadType === type) ?? {};
    expect(proved(withoutPayload(payload(`com.google.Chrome.extensions.${CHROME}`)))).toEqual(same);
    expect(proved(withoutPayload(payload(`com.microsoft.Edge.extensions.${EDGE}`)))).toEqual(same);
    expect(payload('com.google.Chrome').ExtensionSettings).toEqual({ [CHROME]: INSTALLED_IN_CHROME });
    expect(payload('com.microsoft.Edge').ExtensionSettings).toEqual({ [EDGE]: INSTALLED_IN_EDGE });
    comesBackFromFirefox(payload('org.mozilla.firefox') as Firefox);
    const uuids = [profile as Pushed, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID);
    expect(new Set(uuids).size).toBe(uuids.length);
  });

  test('comes back from Firefox’s preferences on a Mac', () => {
    comesBackFromFirefox(parsePlist(files('firefoxMac')[0]?.text ?? '') as unknown as Firefox);
  });

  test('comes back from the script for Intune and from its settings', () => {
    const [script, settings] = files('intune');
    const keys = scripted(script?.text ?? '');
    const root = 'HKLM:\\SOFTWARE\\Policies';
    expect(proved(asChromeReads(keys.get(`${root}\\Google\\Chrome\\3rdparty\\extensions\\${CHROME}\\policy`)))).toEqual(
      same,
    );
    expect(proved(asChromeReads(keys.get(`${root}\\Microsoft\\Edge\\3rdparty\\extensions\\${EDGE}\\policy`)))).toEqual(
      same,
    );
    expect(proved(keys.get(`${root}\\Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX}`))).toEqual(same);

    const rows = (settings?.text ?? '').split('\r\nName: ').map((row) => row.split('\r\nValue:\r\n'));
    const [template, chrome, firefox] = rows.map(([, value = '']) => read(value));
    expect(attributes(template, 'policy', 'name')).toEqual(['Policy_chrome', 'Policy_firefox', 'Install_chrome']);
    // Intune refuses a template that writes there
    expect(JSON.stringify(template)).not.toContain('Policies\\\\Microsoft');
    expect(proved(asChromeReads(dataOf(chrome)))).toEqual(same);
    expect(proved(dataOf(firefox))).toEqual(same);
  });

  function comesBackFromFirefox(preferences: Firefox) {
    expect(preferences.EnterprisePoliciesEnabled).toBe(true);
    expect(proved(preferences['3rdparty'].Extensions[FIREFOX])).toEqual(same);
    expect(preferences.ExtensionSettings[FIREFOX]).toEqual(INSTALLED_IN_FIREFOX);
  }
});

test('what Windows reads is in UTF-16 with its mark, every line ended as there', () => {
  for (const route of ['windows', 'firefoxWindows'] as const)
    for (const file of filesFor(route, NASTY, STORES)) {
      expect([...bytesOf(file).slice(0, 2)]).toEqual([0xff, 0xfe]);
      expect(decoded(file)).not.toMatch(/[^\r]\n|\r[^\n]/);
    }
});

test('a key that an earlier policy left is gone before the new one is written', () => {
  for (const file of filesFor('windows', SOUND, STORES)) expect(decoded(file)).toMatch(/\[-HKEY_[^\]]+\\policy\]\r\n/);
});

test('numbers and switches are numbers in the registry and boxes for numbers in a form', () => {
  const policy = { retentionMonths: 18, on: true };
  const [reg] = filesFor('windows', policy, STORES);
  expect(decoded(reg)).toContain('"retentionMonths"=dword:00000012');
  expect(decoded(reg)).toContain('"on"=dword:00000001');
  const [admx, adml] = filesFor('groupPolicy', policy, STORES).map(xml);
  expect(boxesOf(admx, adml, 'Policy_chrome')).toEqual({ retentionMonths: 18, on: 1 });
});

test('a policy of thousands of terms stays readable', () => {
  const policy = {
    rules: [{ id: 'many', terms: Array.from({ length: 10_000 }, (_, index) => `term ${index}`), message: 'm' }],
  };
  const keys = filesFor('windows', policy, STORES).map(registry)[0];
  const [values] = [...(keys ?? [])].flatMap(([path, found]) => (path.endsWith('\\policy') ? [found] : []));
  expect(asChromeReads(values)).toEqual(policy);
});

test('an id that no store has given says so, wherever it stands', () => {
  expect(storesWith().chrome.id).toMatch(NO_ID);
  for (const route of ROUTES) {
    if (route === 'googleAdmin' || route.startsWith('firefox') || route === 'nativeManifest') continue;
    expect(filesFor(route, SOUND, storesWith()).map(decoded).join('')).toContain('NO-ID-YET-FROM-THE-CHROME-WEB-STORE');
  }
});

const INSTALLED_IN_CHROME = {
  installation_mode: 'force_installed',
  update_url: 'https://clients2.google.com/service/update2/crx',
  toolbar_pin: 'force_pinned',
};
const INSTALLED_IN_EDGE = {
  installation_mode: 'force_installed',
  update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  toolbar_state: 'force_shown',
};
const INSTALLED_IN_FIREFOX = {
  installation_mode: 'force_installed',
  install_url: 'https://addons.mozilla.org/firefox/downloads/latest/second-look%40second-look.example/latest.xpi',
  default_area: 'navbar',
  private_browsing: true,
};

type Linux = { ExtensionSettings: Record<string, unknown>; '3rdparty': { extensions: unknown } };
type Firefox = Pushed & {
  ExtensionSettings: Record<string, unknown>;
  '3rdparty': { Extensions: Record<string, unknown> };
};

const proved = (value: unknown) => prove(value);
const decoded = (file?: ExportFile) =>
  file ? new TextDecoder(file.encoding, { ignoreBOM: true, fatal: true }).decode(bytesOf(file)) : '';
const json = (file?: ExportFile): unknown => JSON.parse(decoded(file));

/** Chromium makes of a registry value what the schema says it is, reading lists and objects from JSON. */
function asChromeReads(values: Pushed = {}): Pushed {
  const types = schema.properties as Record<string, { type: string }>;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const type = types[key]?.type;
      return [key, type === 'array' || type === 'object' ? JSON.parse(String(value)) : value];
    }),
  );
}

/** A strict reader of registry files: anything that is not in the format is an error. */
function registry(file: ExportFile): Map<string, Record<string, unknown>> {
  const [head, ...lines] = decoded(file)
    .replace(/,\\\r\n {2}/g, ',')
    .split('\r\n');
  expect(head).toBe('\ufeffWindows Registry Editor Version 5.00');
  const keys = new Map<string, Record<string, unknown>>();
  let values: Record<string, unknown> = {};
  for (const line of lines) {
    if (line === '' || /^\[-.+\]$/.test(line)) continue;
    const path = /^\[(?!-)(.+)\]$/.exec(line)?.[1];
    if (path) {
      values = {};
      keys.set(path, values);
      continue;
    }
    const [, name = '', value = ''] = /^"((?:[^"\\]|\\["\\])*)"=(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    values[unescaped(name)] = registryValue(value);
  }
  return keys;
}

function registryValue(value: string): unknown {
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(value)?.[1];
  if (text !== undefined) return unescaped(text);
  const number = /^dword:([0-9a-f]{8})$/.exec(value)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  const [, type, pairs = ''] = /^hex\((1|7)\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(value) ?? [];
  expect(type, value.slice(0, 80)).toBeDefined();
  const bytes = Uint8Array.from(pairs.split(','), (pair) => Number.parseInt(pair, 16));
  const units = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(units.endsWith(type === '7' ? '\0\0' : '\0')).toBe(true);
  return type === '7' ? units.slice(0, -2).split('\0') : units.slice(0, -1);
}

const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

type Element = Record<string, unknown> & { inner: (tag: string) => Element[] };

function xml(file: ExportFile): unknown {
  return read(decoded(file));
}

function read(text: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
    processEntities: { maxTotalExpansions: 100_000, maxExpandedLength: 10_000_000 },
  });
  return parser.parse(text, true);
}

/** The elements of a name, wherever they are. */
function elements(tree: unknown, tag: string): Element[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, inner]) => [
    ...(name === tag && Array.isArray(inner)
      ? inner.map((one) => ({
          ...(typeof one === 'string' ? { '#text': one } : one),
          inner: (within: string) => elements(one, within),
        }))
      : []),
    ...elements(inner, tag),
  ]);
}

const attributes = (tree: unknown, tag: string, name: string) => elements(tree, tag).map((one) => one[name]);
const wordsIn = (element: Element | undefined) => String(element?.['#text'] ?? '');

/** What the boxes of a setting hold when it is enabled and nothing in them is changed, by the value they are written to. */
function boxesOf(admx: unknown, adml: unknown, name: string): Pushed {
  const [setting] = elements(admx, 'policy').filter((one) => one.name === name);
  const [shown] = elements(adml, 'presentation').filter(({ id }) => id === name);
  const texts = setting?.inner('text').map(({ id, valueName }) => {
    const box = shown?.inner('textBox').find(({ refId }) => refId === id);
    return [valueName, wordsIn(box?.inner('defaultValue')[0])];
  });
  const numbers = setting?.inner('decimal').map(({ id, valueName }) => {
    const box = shown?.inner('decimalTextBox').find(({ refId }) => refId === id);
    return [valueName, Number(box?.defaultValue)];
  });
  return Object.fromEntries([...(texts ?? []), ...(numbers ?? [])]);
}

/** The values that Intune hands to a setting. */
function dataOf(enabled: unknown): Pushed {
  return Object.fromEntries(elements(enabled, 'data').map(({ id, value }) => [id, value]));
}

function withoutPayload(payload: Pushed): Pushed {
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
}

/** A strict reader of the one command that sets values; PowerShell takes curly single quotes for straight ones. */
function scripted(script: string): Map<string, Record<string, unknown>> {
  const QUOTED = "'((?:[^'\u2018\u2019\u201a\u201b]|''|\u2018\u2018|\u2019\u2019|\u201a\u201a|\u201b\u201b)*)'";
  const command = new RegExp(
    `^New-ItemProperty -LiteralPath ${QUOTED} -Name ${QUOTED} -PropertyType (String|DWord) -Value (?:${QUOTED}|\\d+) -Force \\| Out-Null$`,
  );
  const keys = new Map<string, Record<string, unknown>>();
  for (const line of script.split('\r\n')) {
    if (!line.startsWith('New-ItemProperty') || line.includes('MultiString')) continue;
    const [, path = '', name = '', , value = ''] = command.exec(line) ?? [];
    expect(path, line.slice(0, 120)).not.toBe('');
    keys.set(path, { ...keys.get(path), [name]: value.replace(/(['\u2018-\u201b])\1/g, '$1') });
  }
  return keys;
}
