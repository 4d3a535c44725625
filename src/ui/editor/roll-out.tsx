import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Route } from '../../policy/exports/exports';
import { Section } from '../section';

/** What each way is called, and its steps in order. */
const WAYS = {
  googleAdmin: [
    'route.googleAdmin',
    'route.googleAdmin_1',
    'route.googleAdmin_2',
    'route.googleAdmin_3',
    'route.seeChrome',
  ],
  windows: ['route.windows', 'route.windows_1', 'route.windows_2', 'route.windows_3', 'route.seeChrome'],
  groupPolicy: [
    'route.groupPolicy',
    'route.groupPolicy_1',
    'route.groupPolicy_2',
    'route.groupPolicy_3',
    'route.groupPolicy_4',
    'route.seeChrome',
  ],
  intune: ['route.intune', 'route.intune_1', 'route.intune_2', 'route.intune_3', 'route.seeChrome'],
  mac: ['route.mac', 'route.mac_1', 'route.mac_2', 'route.mac_3', 'route.seeChrome'],
  linux: ['route.linux', 'route.linux_1', 'route.linux_2', 'route.seeChrome'],
  firefoxPolicies: [
    'route.firefoxPolicies',
    'route.firefoxPolicies_1',
    'route.firefoxPolicies_2',
    'route.restartFirefox',
  ],
  firefoxWindows: ['route.firefoxWindows', 'route.firefoxWindows_1', 'route.firefoxWindows_2', 'route.restartFirefox'],
  firefoxMac: ['route.firefoxMac', 'route.firefoxMac_1', 'route.firefoxMac_2', 'route.restartFirefox'],
  nativeManifest: ['route.nativeManifest', 'route.nativeManifest_1', 'route.nativeManifest_2', 'route.restartFirefox'],
} as const satisfies Record<Route, readonly [string, ...string[]]>;

type Props = {
  routes: readonly Route[];
  /** The files of a way, by name. */
  filesOf: (route: Route) => readonly { fileName: string; lacksId: boolean }[];
  save: (route: Route, fileName: string) => void;
  /** How many sentences are still to be heeded. */
  refused: number;
};

/** The ways to bring the draft to the browsers: steps, and the files for them. */
export function RollOut({ routes, filesOf, save, refused }: Props) {
  const [route, setRoute] = useState<Route>('googleAdmin');
  const [, ...steps] = WAYS[route];
  const files = filesOf(route);
  return (
    <Section
      id="roll-out"
      heading={i18n.t('editor.rollOut.heading')}
      about={i18n.t('editor.rollOut.about')}
      class="roll-out"
    >
      {refused > 0 && (
        <p class="notice">
          <a href="#to-mend">{i18n.t('editor.rollOut.refused', refused)}</a>
        </p>
      )}
      <div class="field">
        <label for="route">{i18n.t('editor.rollOut.label')}</label>
        <select
          id="route"
          value={route}
          onChange={({ currentTarget }) => setRoute(routes.find((one) => one === currentTarget.value) ?? route)}
        >
          {routes.map((one) => (
            <option key={one} value={one}>
              {i18n.t(WAYS[one][0])}
            </option>
          ))}
        </select>
      </div>
      {files.some(({ lacksId }) => lacksId) && <p class="notice">{i18n.t('editor.rollOut.noId')}</p>}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{i18n.t(step)}</li>
        ))}
      </ol>
      <div class="buttons">
        {files.map(({ fileName }) => (
          <button key={fileName} type="button" class="primary" onClick={() => save(route, fileName)}>
            {i18n.t('editor.rollOut.save', { file: fileName })}
          </button>
        ))}
      </div>
    </Section>
  );
}
