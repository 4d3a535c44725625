import schema from '../../../assets/public/managed-schema.json';
import { asValues } from './carry';
import type { ExportFile, Pushed } from './export-file';
import { installed } from './json';
import { firefoxPolicyKey, POLICIES, policyKey } from './registry';
import type { Stores } from './stores';
import { escaped } from './xml';

/** The longest text that the form takes, in characters; left out, it would be 1023. */
const LONGEST = 1_048_576;
/** The largest number, which would otherwise be 9999. */
const LARGEST = 4_294_967_295;

const NAMESPACE = 'SecondLook.Policies.SecondLook';
const TITLES: Readonly<Record<string, { title: string }>> = schema.properties;

const BROWSERS = { chrome: 'Google Chrome', edge: 'Microsoft Edge', firefox: 'Mozilla Firefox' } as const;
type Browser = keyof typeof BROWSERS;

/** The names that Group Policy and Intune know the parts of the template by. */
export const ADMX = { category: 'SecondLook', policyOf: (browser: Browser) => `Policy_${browser}` } as const;

/**
 * An administrative template and its words. Each browser has one setting that, once enabled, offers the policy in its
 * boxes ready to be accepted; Chrome and Edge have another that installs Second Look.
 */
export function template(
  policy: Pushed,
  stores: Stores,
  fileName = 'second-look',
  browsers: readonly Browser[] = ['chrome', 'edge', 'firefox'],
): ExportFile[] {
  return [
    xmlFile(`${fileName}.admx`, 'policyDefinitions', [
      '  <policyNamespaces>',
      `    <target prefix="secondlook" namespace="${NAMESPACE}"/>`,
      '  </policyNamespaces>',
      '  <resources minRequiredRevision="1.0"/>',
      '  <supportedOn>',
      '    <definitions>',
      '      <definition name="Supported" displayName="$(string.Supported)"/>',
      '    </definitions>',
      '  </supportedOn>',
      '  <categories>',
      `    <category name="${ADMX.category}" displayName="$(string.Category)"/>`,
      '  </categories>',
      '  <policies>',
      ...browsers.flatMap((browser) => policyOf(browser, policy, stores)),
      ...installing(browsers).flatMap((browser) => installOf(browser, stores)),
      '  </policies>',
    ]),
    xmlFile(`${fileName}.adml`, 'policyDefinitionResources', [
      '  <displayName>Second Look</displayName>',
      '  <description>Second Look</description>',
      '  <resources>',
      '    <stringTable>',
      ...strings(policy, browsers).map(([id, text]) => `      <string id="${id}">${escaped(text)}</string>`),
      '    </stringTable>',
      '    <presentationTable>',
      ...browsers.flatMap((browser) => presentationOf(browser, policy)),
      '    </presentationTable>',
      '  </resources>',
    ]),
  ];
}

function policyOf(browser: Browser, policy: Pushed, stores: Stores): string[] {
  const key = escaped(browser === 'firefox' ? firefoxPolicyKey(stores) : policyKey(browser, stores));
  const name = ADMX.policyOf(browser);
  return [
    `    <policy name="${name}" class="Machine" displayName="$(string.${name})" explainText="$(string.Explain)" presentation="$(presentation.${name})" key="${key}">`,
    ...middle(),
    '      <elements>',
    ...asValues(policy).map(([id, value]) =>
      typeof value === 'number'
        ? `        <decimal id="${id}" key="${key}" valueName="${id}" maxValue="${LARGEST}"/>`
        : `        <text id="${id}" key="${key}" valueName="${id}" maxLength="${LONGEST}" expandable="false"/>`,
    ),
    '      </elements>',
    '    </policy>',
  ];
}

function installOf(browser: 'chrome' | 'edge', stores: Stores): string[] {
  const key = `${POLICIES[browser]}\\ExtensionSettings\\${stores[browser].id}`;
  return [
    `    <policy name="Install_${browser}" class="Machine" displayName="$(string.Install_${browser})" explainText="$(string.Explain)" key="${key}">`,
    ...middle(),
    `      <enabledList defaultKey="${key}">`,
    ...Object.entries(installed(browser, stores)).map(
      ([name, value]) => `        <item valueName="${name}"><value><string>${escaped(value)}</string></value></item>`,
    ),
    '      </enabledList>',
    '      <disabledList>',
    ...Object.keys(installed(browser, stores)).map(
      (name) => `        <item key="${key}" valueName="${name}"><value><delete/></value></item>`,
    ),
    '      </disabledList>',
    '    </policy>',
  ];
}

function middle(): string[] {
  return [`      <parentCategory ref="${ADMX.category}"/>`, '      <supportedOn ref="Supported"/>'];
}

function presentationOf(browser: Browser, policy: Pushed): string[] {
  return [
    `      <presentation id="${ADMX.policyOf(browser)}">`,
    ...asValues(policy).flatMap(([id, value]) => {
      const label = escaped(TITLES[id]?.title ?? id);
      if (typeof value === 'number')
        return `        <decimalTextBox refId="${id}" defaultValue="${value}">${label}</decimalTextBox>`;
      return [
        `        <textBox refId="${id}">`,
        `          <label>${label}</label>`,
        `          <defaultValue>${escaped(value)}</defaultValue>`,
        '        </textBox>',
      ];
    }),
    '      </presentation>',
  ];
}

function strings(policy: Pushed, browsers: readonly Browser[]): [id: string, text: string][] {
  const described = asValues(policy).map(([id]) => `${id}: ${TITLES[id]?.title ?? id}`);
  return [
    ['Category', 'Second Look'],
    ['Supported', 'Chrome, Edge, Firefox'],
    ['Explain', ['Second Look', ...described].join('\n')],
    ...browsers.map((browser): [string, string] => [ADMX.policyOf(browser), `Second Look: ${BROWSERS[browser]}`]),
    ...installing(browsers).map((browser): [string, string] => [
      `Install_${browser}`,
      `Second Look: install in ${BROWSERS[browser]}`,
    ]),
  ];
}

/** Firefox wants its settings for all extensions in one value, which its own template has a box for. */
function installing(browsers: readonly Browser[]) {
  return browsers.filter((browser) => browser !== 'firefox');
}

function xmlFile(fileName: string, root: string, lines: readonly string[]): ExportFile {
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\r\n');
  return { fileName, mime: 'application/xml', text, encoding: 'utf-8' };
}
