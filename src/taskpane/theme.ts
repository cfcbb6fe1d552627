import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Appearance } from './desk/host';
import type { ShownStanding } from './desk/standing';

/** The colours of the standings, each told from its neighbours in the ring, also without colour vision. */
type StandingColours = Readonly<Record<ShownStanding, string>>;

const LIGHT: StandingColours = {
  overdue: '#c4314b',
  pastDue: '#b08d57',
  dueSoon: '#e8a317',
  notDue: '#9fb6d3',
  onTime: '#2f8f4e',
  late: '#8fbf5a',
  ongoing: '#6264a7',
  undated: '#c4c1be',
  cancelled: '#8a8886',
};

const DARK: StandingColours = {
  overdue: '#f0717f',
  pastDue: '#d0ae78',
  dueSoon: '#f7c548',
  notDue: '#6f8bb0',
  onTime: '#59b877',
  late: '#b4d98a',
  ongoing: '#9a9ce8',
  undated: '#757371',
  cancelled: '#a19f9d',
};

const named = (colours: StandingColours): Record<string, string> =>
  Object.fromEntries(
    Object.entries(colours).map(([standing, colour]) => [`standing-${standing}`, colour]),
  );

const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, ...named(LIGHT) },
  dark: { ...webDarkTheme, ...named(DARK) },
};

/** The colour of a standing, in the theme of the place. */
export const standingColour = (standing: ShownStanding): string => `var(--standing-${standing})`;

const darkQuery = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function onDarkChange(listener: () => void): () => void {
  const query = darkQuery();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme for an appearance. In high contrast the system puts its own colours over either. */
export function useTheme(appearance: Appearance): Theme {
  const systemIsDark = useSyncExternalStore(onDarkChange, () => darkQuery().matches);
  const isDark = appearance === 'system' ? systemIsDark : appearance === 'dark';
  return THEMES[isDark ? 'dark' : 'light'];
}
