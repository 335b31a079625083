import { type RouteDefinition, Router } from '@solidjs/router';
import { countingRoutes } from './counting/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { Frame } from './frame/frame.tsx';
import { NotFoundPage, NowherePage } from './frame/not-found-page.tsx';
import { homeRoutes } from './home/routes.ts';
import { t } from './language/language.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { rulesRoutes } from './rules/routes.ts';
import { getSession } from './session/data.ts';
import { sessionRoutes } from './session/routes.ts';
import { Threshold } from './session/threshold.tsx';
import { Waiting } from './ui/page.tsx';
import { usersRoutes } from './users/routes.ts';

/** An association's pages by area; every area fetches its code when it is first needed. */
const areas: RouteDefinition[] = [
  ...homeRoutes,
  ...meetingRoutes,
  ...decisionRoutes,
  ...organisationRoutes,
  ...peopleRoutes,
  ...rulesRoutes,
  ...usersRoutes,
  ...countingRoutes,
];

const routes: RouteDefinition[] = [
  ...sessionRoutes,
  {
    path: '/:organisationId',
    matchFilters: { organisationId: /^[0-9a-f-]{36}$/ },
    component: Frame,
    preload: () => void getSession(),
    children: [...areas, { path: '*', component: NotFoundPage }],
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
