import { template } from './admx';
import type { ExportFile, Pushed } from './export-file';
import { script, templateByIntune } from './intune';
import { adminConsole, firefoxPolicies, linux, nativeManifest } from './json';
import { configurationProfile, firefoxPreferences } from './mac';
import { chromiumKeys, firefoxRegistryKeys, regFile } from './registry';
import type { Stores } from './stores';

/** Every way of rolling a policy out; the steps of each are in the locale. */
export const ROUTES = [
  'googleAdmin',
  'windows',
  'groupPolicy',
  'intune',
  'mac',
  'linux',
  'firefoxPolicies',
  'firefoxWindows',
  'firefoxMac',
  'nativeManifest',
] as const;
export type Route = (typeof ROUTES)[number];

/** The files of one way of rolling out. */
export function filesFor(route: Route, policy: Pushed, stores: Stores): ExportFile[] {
  switch (route) {
    case 'googleAdmin':
      return [adminConsole(policy)];
    case 'windows':
      return (['chrome', 'edge'] as const).map((browser) =>
        regFile(`second-look-${browser}.reg`, chromiumKeys(policy, browser, stores)),
      );
    case 'groupPolicy':
      return template(policy, stores);
    case 'intune':
      return [script(policy, stores), ...templateByIntune(policy, stores)];
    case 'mac':
      return [configurationProfile(policy, stores)];
    case 'linux':
      return [linux(policy, 'chrome', stores), linux(policy, 'edge', stores)];
    case 'firefoxPolicies':
      return [firefoxPolicies(policy, stores)];
    case 'firefoxWindows':
      return [regFile('second-look-firefox.reg', firefoxRegistryKeys(policy, stores))];
    case 'firefoxMac':
      return [firefoxPreferences(policy, stores)];
    case 'nativeManifest':
      return [nativeManifest(policy, stores)];
  }
}
