import { A } from '@solidjs/router';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { signOut } from '../session/data.ts';
import type { Membership } from '../session/organisation.tsx';
import { Button } from '../ui/button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Mark } from '../ui/mark.tsx';
import { placesFor } from './places.ts';
import { chooseTheme, type Theme, theme, themes } from './theme.ts';

type Props = {
  membership: Membership;
  several: boolean;
  onSearch: () => void;
  onKeys: () => void;
};

/** The left rail: whose pages these are, the areas, and what concerns the person and the machine. */
export const Rail = (props: Props) => {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  const base = () => `/${props.membership.organisationId}`;
  return (
    <header class="rail">
      <div class="rail-head">
        <A href={base()} class="wordmark">
          <Mark />
          Klubba
        </A>
        <p class="association">{props.membership.name}</p>
        <Button
          class="menu-button"
          aria-expanded={open()}
          aria-controls={id}
          onClick={() => setOpen(!open())}
        >
          {t('nav.menu')}
        </Button>
      </div>
      <div class="rail-body" id={id} data-open={open()}>
        <Button class="search-button" onClick={() => props.onSearch()}>
          {t('nav.search')} <KeyHint keys="mod+k" />
        </Button>
        <nav aria-label={t('nav.label')}>
          <ul class="nav-list">
            <For each={placesFor(props.membership)}>
              {(area) => (
                <li classList={{ apart: area.apart === true }}>
                  <A
                    href={`${base()}${area.path}`}
                    end={area.path === ''}
                    onClick={() => setOpen(false)}
                  >
                    {t(area.name)}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <div class="rail-foot">
          <Show when={props.several}>
            <A href="/">{t('nav.change-organisation')}</A>
          </Show>
          <A href={`${base()}/people/me`}>{t('nav.me')}</A>
          <A href="/security">{t('nav.security')}</A>
          <div class="pair">
            <LanguageSwitch />
            <Button kind="quiet" onClick={() => props.onKeys()}>
              {t('frame.keys')} <KeyHint keys="?" />
            </Button>
          </div>
          <ThemeSwitch />
          <form action={signOut} method="post">
            <button type="submit" class="button" data-kind="quiet">
              {t('nav.sign-out')}
            </button>
          </form>
        </div>
      </div>
    </header>
  );
};

const ThemeSwitch = () => {
  const id = createUniqueId();
  return (
    <div class="theme-switch">
      <label for={id}>{t('frame.theme')}</label>
      <select
        id={id}
        value={theme()}
        onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}
      >
        <For each={themes}>{(one) => <option value={one}>{t(`frame.theme-${one}`)}</option>}</For>
      </select>
    </div>
  );
};
