import {
  createAsync,
  Navigate,
  type RouteSectionProps,
  useCurrentMatches,
  useLocation,
  useNavigate,
} from '@solidjs/router';
import {
  createEffect,
  createSignal,
  type JSX,
  lazy,
  Match,
  on,
  onMount,
  Show,
  Suspense,
  Switch,
} from 'solid-js';
import type { PageRoute } from '../area.ts';
import { setRecordLanguage, setTimeZone, writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';
import { getAssociation } from '../organisation/data.ts';
import { getSession } from '../session/data.ts';
import { firstPageOf } from '../session/first-page.ts';
import { type Membership, OrganisationProvider } from '../session/organisation.tsx';
import { Page, Waiting } from '../ui/page.tsx';
import { listenForShortcuts, useShortcuts } from '../ui/shortcuts.ts';
import { Toasts } from '../ui/toast.tsx';
import { NotForYouPage, NowherePage } from './not-found-page.tsx';
import { findAnything, mayOpen, placesFor } from './places.ts';
import { Rail } from './rail.tsx';

const CommandPalette = lazy(() =>
  import('../ui/command-palette.tsx').then((m) => ({ default: m.CommandPalette })),
);
const KeyHelp = lazy(() => import('../ui/key-help.tsx').then((m) => ({ default: m.KeyHelp })));

/** What surrounds every page of an association: banner, rail, shortcuts, and the place for the page. */
export const Frame = (props: RouteSectionProps) => {
  const session = createAsync(() => getSession());
  const membership = () =>
    session()?.organisations.find(
      ({ organisationId }) => organisationId === props.params.organisationId,
    );
  return (
    <Show when={session()}>
      {/* Keyed by the association, not by the answer: what is fetched again must not build the page anew. */}
      <Show when={membership()?.organisationId} keyed fallback={<NowherePage />}>
        <OrganisationProvider membership={membership()!}>
          <Surroundings
            membership={membership()!}
            several={(session()?.organisations.length ?? 0) > 1}
          >
            {props.children}
          </Surroundings>
        </OrganisationProvider>
      </Show>
    </Show>
  );
};

const Surroundings = (props: {
  membership: Membership;
  several: boolean;
  children: RouteSectionProps['children'];
}) => {
  const [open, setOpen] = createSignal<'palette' | 'keys'>();
  const close = () => setOpen(undefined);
  listenForShortcuts();
  void getAssociation(props.membership.organisationId).then((found) => {
    setTimeZone(found.timeZone);
    setRecordLanguage(found.language);
  });
  useGoTo(props.membership);
  useShortcuts(
    { keys: 'mod+k', label: () => t('keys.palette'), run: () => setOpen('palette') },
    { keys: '?', label: () => t('keys.help'), run: () => setOpen('keys') },
  );
  const find = (text: string) => findAnything(props.membership, text);
  const desk = useFocusOnArrival();
  const route = useRouteInfo();
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    desk.focus();
  };
  return (
    <div class="frame" data-alone={route().alone === true}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link within the page; the router would take it for another one */}
      <a class="skip unseen" href="#content" onClick={skip}>
        {t('skip-to-content')}
      </a>
      <Show when={props.membership.example}>
        <aside class="example-banner">
          <span class="unconfirmed">{t('frame.example')}</span>
          {t('frame.example-why')}
        </aside>
      </Show>
      <Rail
        membership={props.membership}
        several={props.several}
        onSearch={() => setOpen('palette')}
        onKeys={() => setOpen('keys')}
      />
      <main class="desk" id="content" tabIndex={-1} ref={desk.ref}>
        <Waiting failed={(failure) => <Page title={t('page.not-shown')}>{failure}</Page>}>
          <Permitted membership={props.membership}>{props.children}</Permitted>
          <Show when={writtenIn()}>
            <p class="written-in screen-only">{t('frame.written-in-other')}</p>
          </Show>
        </Waiting>
      </main>
      {/* What is fetched late waits here: it must not take the page away, and the focus with it. */}
      <Suspense>
        <Show when={open() === 'palette'}>
          <CommandPalette onClose={close} find={find} />
        </Show>
        <Show when={open() === 'keys'}>
          <KeyHelp open onClose={close} />
        </Show>
        <Toasts />
      </Suspense>
    </div>
  );
};

/** The page, for whoever may use it; whoever opens the association is led to where they begin. The server decides again. */
const Permitted = (props: { membership: Membership; children: JSX.Element }) => {
  const route = useRouteInfo();
  const location = useLocation();
  const isAtTheDoor = () => location.pathname === `/${props.membership.organisationId}`;
  const first = () => firstPageOf(props.membership);
  return (
    <Switch fallback={<NotForYouPage />}>
      <Match when={mayOpen(props.membership, route().needs)}>{props.children}</Match>
      <Match when={isAtTheDoor() && first() !== location.pathname}>
        <Navigate href={first()} />
      </Match>
    </Switch>
  );
};

/** What the route of the page says of it. */
const useRouteInfo = () => {
  const matches = useCurrentMatches();
  const info = () => matches().at(-1)?.route.info as PageRoute['info'] | undefined;
  return (): PageRoute['info'] => info() ?? { needs: 'nothing' };
};

/** `g` and the letter of an area leads there. */
const useGoTo = (membership: Membership) => {
  const navigate = useNavigate();
  useShortcuts(
    ...placesFor(membership).map(({ letter, name, path }) => ({
      keys: `g ${letter}`,
      label: () => t(name),
      run: () => navigate(`/${membership.organisationId}${path}`),
    })),
  );
};

/** A new page takes the focus, so that the next key press and the screen reader begin there. */
const useFocusOnArrival = () => {
  const location = useLocation();
  let main: HTMLElement | undefined;
  onMount(() =>
    createEffect(
      on(
        () => location.pathname,
        () => {
          if (!main?.querySelector('[autofocus]')) main?.focus({ preventScroll: true });
        },
        { defer: true },
      ),
    ),
  );
  return {
    ref: (element: HTMLElement) => {
      main = element;
    },
    focus: () => main?.focus(),
  };
};
