import { render } from 'solid-js/web';
import './styles/index.css';
import { App } from './app.tsx';
import { showTheme } from './frame/theme.ts';
import { preferredLanguage, speak } from './language/language.ts';

showTheme();
await speak(preferredLanguage());
render(() => <App />, document.getElementById('klubba')!);
