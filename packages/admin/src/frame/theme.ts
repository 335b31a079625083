import { createSignal } from 'solid-js';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const remembered = localStorage.getItem('theme') as Theme | null;
const [theme, setTheme] = createSignal<Theme>(remembered ?? 'system');

export { theme };

/** Light, dark, or what the computer says; remembered on this machine. */
export const chooseTheme = (chosen: Theme) => {
  localStorage.setItem('theme', chosen);
  setTheme(chosen);
  showTheme();
};

export const showTheme = () => {
  const root = document.documentElement;
  if (theme() === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme();
};
