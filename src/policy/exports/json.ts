import { type ExportFile, jsonFile, type Pushed } from './export-file';
import type { Stores } from './stores';

/**
 * Google Admin console, box "Policy for extensions". Without the `Value` around each value the console refuses the lot.
 * That Second Look is installed is chosen beside the box, not in it.
 */
export function adminConsole(policy: Pushed): ExportFile {
  const wrapped = Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));
  return jsonFile('second-look-google-admin.json', wrapped);
}

/** For Chrome's, Chromium's or Edge's folder of managed policies on Linux. Lower-case `extensions`. */
export function linux(policy: Pushed, browser: 'chrome' | 'edge', stores: Stores): ExportFile {
  const { id } = stores[browser];
  return jsonFile(`second-look-${browser}.json`, {
    ExtensionSettings: { [id]: installed(browser, stores) },
    '3rdparty': { extensions: { [id]: policy } },
  });
}

/** Firefox, every system. Capital `Extensions`. */
export function firefoxPolicies(policy: Pushed, stores: Stores): ExportFile {
  return jsonFile('policies.json', { policies: firefoxKeys(policy, stores) });
}

/** What stands under `policies` in Firefox, and at the top of its preferences on a Mac. */
export function firefoxKeys(policy: Pushed, stores: Stores) {
  const { id } = stores.firefox;
  return {
    ExtensionSettings: { [id]: firefoxInstalled(stores) },
    '3rdparty': { Extensions: { [id]: policy } },
  };
}

/** The way of Firefox without enterprise policies: a file beside the browser that hands an add-on its managed storage. */
export function nativeManifest(policy: Pushed, { firefox: { id } }: Stores): ExportFile {
  return jsonFile(`${id}.json`, { name: id, description: 'Second Look', type: 'storage', data: policy });
}

/** The install policy of Chrome or Edge, which name the button in the toolbar differently. */
export function installed(browser: 'chrome' | 'edge', stores: Stores) {
  return {
    installation_mode: 'force_installed',
    update_url: stores[browser].address,
    ...(browser === 'chrome' ? { toolbar_pin: 'force_pinned' } : { toolbar_state: 'force_shown' }),
  };
}

export function firefoxInstalled({ firefox }: Stores) {
  return {
    installation_mode: 'force_installed',
    install_url: firefox.address,
    default_area: 'navbar',
    private_browsing: true,
  };
}
