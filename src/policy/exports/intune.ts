import { ADMX, template } from './admx';
import { asValues } from './carry';
import type { ExportFile, Pushed } from './export-file';
import { chromiumKeys, firefoxRegistryKeys, type RegistryKey } from './registry';
import type { Stores } from './stores';
import { escaped } from './xml';

const APP = 'SecondLook';
/** Intune lets no template write where Edge looks, so Edge is served by the script alone. */
const BY_TEMPLATE = ['chrome', 'firefox'] as const;

/** A platform script for all three browsers, to be run as the system in 64-bit PowerShell. */
export function script(policy: Pushed, stores: Stores): ExportFile {
  const keys = [
    ...chromiumKeys(policy, 'chrome', stores),
    ...chromiumKeys(policy, 'edge', stores),
    ...firefoxRegistryKeys(policy, stores),
  ];
  return {
    fileName: 'second-look-intune.ps1',
    mime: 'text/plain',
    // without the mark, Windows PowerShell takes UTF-8 for the local code page
    text: ['\ufeff$ErrorActionPreference = "Stop"', ...keys.flatMap(commands), ''].join('\r\n'),
    encoding: 'utf-8',
  };
}

/** A template to be taken in, and what to write into the boxes of Intune's "Custom OMA-URI settings", row by row. */
export function templateByIntune(policy: Pushed, stores: Stores): ExportFile[] {
  const [admx] = template(policy, stores, 'second-look-intune', BY_TEMPLATE);
  if (!admx) return [];
  const data = asValues(policy).map(([id, value]) => `<data id="${id}" value="${escaped(String(value))}"/>`);
  const enabled = ['<enabled/>', ...data].join('\r\n');
  const category = `./Device/Vendor/MSFT/Policy/Config/${APP}~Policy~${ADMX.category}`;
  const rows: [name: string, uri: string, value: string][] = [
    ['Template', `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${APP}/Policy/${APP}`, admx.text],
    ...BY_TEMPLATE.map((browser): [string, string, string] => [
      ADMX.policyOf(browser),
      `${category}/${ADMX.policyOf(browser)}`,
      enabled,
    ]),
    ['Install_chrome', `${category}/Install_chrome`, '<enabled/>'],
  ];
  const text = rows.map(([name, uri, value]) =>
    [`Name: ${name}`, `OMA-URI: ${uri}`, 'Data type: String', 'Value:', value, ''].join('\r\n'),
  );
  return [
    { fileName: 'second-look-intune-settings.txt', mime: 'text/plain', text: text.join('\r\n'), encoding: 'utf-8' },
  ];
}

function commands({ path, fresh, values }: RegistryKey): string[] {
  const at = literal(`HKLM:\\${path}`);
  return [
    '',
    fresh
      ? `if (Test-Path -LiteralPath ${at}) { Remove-Item -LiteralPath ${at} -Recurse -Force }`
      : `if (-not (Test-Path -LiteralPath ${at})) { New-Item -Path ${at} -Force | Out-Null }`,
    ...(fresh ? [`New-Item -Path ${at} -Force | Out-Null`] : []),
    ...Object.entries(values).map(([name, value]) => {
      const [type, written] = typed(value);
      return `New-ItemProperty -LiteralPath ${at} -Name ${literal(name)} -PropertyType ${type} -Value ${written} -Force | Out-Null`;
    }),
  ];
}

function typed(value: RegistryKey['values'][string]): [type: string, written: string] {
  if (typeof value === 'number') return ['DWord', String(value)];
  return typeof value === 'string'
    ? ['String', literal(value)]
    : ['MultiString', `@(${value.map(literal).join(', ')})`];
}

/** In single quotes nothing is expanded; PowerShell takes the curly ones for single quotes too. */
function literal(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}
