import { render } from 'solid-js/web';
import './styles/index.css';
import { App } from './app.tsx';
import { words } from './areas.ts';
import { showTheme } from './frame/theme.ts';
import { learn, preferredLanguage, speak } from './language/language.ts';

showTheme();
learn(words);
await speak(preferredLanguage());
render(() => <App />, document.getElementById('klubba')!);
