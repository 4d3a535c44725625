import { forXml } from './carry';
import type { ExportFile, Pushed } from './export-file';
import { firefoxKeys, installed } from './json';
import type { Stores } from './stores';
import { escaped } from './xml';

const OURS = 'uk.second-look.policy';

/** Fixed, so that a newer profile takes the place of an older one. */
const UUIDS = {
  profile: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D10',
  chromePolicy: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D11',
  chromeInstall: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D12',
  edgePolicy: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D13',
  edgeInstall: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D14',
  firefox: '3B0D5B64-5C1C-4E0C-9C55-0B8E8F2A7D15',
} as const;

/** A configuration profile for Chrome, Edge and Firefox. The keys stand in the payload as they are, with no wrapper. */
export function configurationProfile(policy: Pushed, stores: Stores): ExportFile {
  const keys = forXml(policy);
  const { chrome, edge } = stores;
  const install = (browser: 'chrome' | 'edge') => ({
    ExtensionSettings: { [stores[browser].id]: installed(browser, stores) },
  });
  return plistFile('second-look.mobileconfig', 'application/x-apple-aspen-config', {
    PayloadContent: [
      payload('chromePolicy', `com.google.Chrome.extensions.${chrome.id}`, keys),
      payload('chromeInstall', 'com.google.Chrome', install('chrome')),
      payload('edgePolicy', `com.microsoft.Edge.extensions.${edge.id}`, keys),
      payload('edgeInstall', 'com.microsoft.Edge', install('edge')),
      payload('firefox', 'org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefoxKeys(keys, stores) }),
    ],
    PayloadDisplayName: 'Second Look',
    PayloadIdentifier: OURS,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: UUIDS.profile,
    PayloadVersion: 1,
  });
}

/** Firefox's preferences on a Mac that has no profiles: `/Library/Preferences/org.mozilla.firefox.plist`. */
export function firefoxPreferences(policy: Pushed, stores: Stores): ExportFile {
  return plistFile('org.mozilla.firefox.plist', 'application/x-plist', {
    EnterprisePoliciesEnabled: true,
    ...firefoxKeys(forXml(policy), stores),
  });
}

function payload(name: Exclude<keyof typeof UUIDS, 'profile'>, type: string, keys: Pushed): Pushed {
  return {
    PayloadType: type,
    PayloadIdentifier: `${OURS}.${name}`,
    PayloadUUID: UUIDS[name],
    PayloadVersion: 1,
    ...keys,
  };
}

function plistFile(fileName: string, mime: string, value: Pushed): ExportFile {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;
  return { fileName, mime, text, encoding: 'utf-8' };
}

function element(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number')
    return `${indent}<${Number.isInteger(value) ? 'integer' : 'real'}>${value}</${Number.isInteger(value) ? 'integer' : 'real'}>`;
  if (Array.isArray(value))
    return within(
      indent,
      'array',
      value.map((one) => element(one, deeper)),
    );
  const entries = Object.entries(value as Pushed).filter(([, inner]) => inner !== undefined);
  return within(
    indent,
    'dict',
    entries.flatMap(([key, inner]) => [`${deeper}<key>${escaped(key)}</key>`, element(inner, deeper)]),
  );
}

function within(indent: string, tag: string, lines: readonly string[]): string {
  return lines.length > 0 ? [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`].join('\n') : `${indent}<${tag}/>`;
}
