import { type RouteDefinition, Router } from '@solidjs/router';
import { areas } from './areas.ts';
import { Frame } from './frame/frame.tsx';
import { NotFoundPage, NowherePage } from './frame/not-found-page.tsx';
import { t } from './language/language.ts';
import { getSession } from './session/data.ts';
import { Threshold } from './session/threshold.tsx';
import { Waiting } from './ui/page.tsx';

/** Every area fetches the code of its pages when it is first needed. */
const routes: RouteDefinition[] = [
  ...areas.flatMap(({ outside = [] }) => outside),
  {
    path: '/:organisationId',
    matchFilters: { organisationId: /^[0-9a-f-]{36}$/ },
    component: Frame,
    preload: () => void getSession(),
    children: [
      ...areas.flatMap(({ routes = [] }) => routes),
      { path: '*', component: NotFoundPage },
    ],
  },
  { path: '*', component: NowherePage },
];

export const App = () => (
  <Router
    root={(props) => (
      <Waiting failed={(failure) => <Threshold title={t('page.not-shown')}>{failure}</Threshold>}>
        {props.children}
      </Waiting>
    )}
  >
    {routes}
  </Router>
);
