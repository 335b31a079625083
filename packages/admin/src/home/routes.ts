import type { RouteDefinition } from '@solidjs/router';
import { HomePage } from './home-page.tsx';

export const homeRoutes: RouteDefinition[] = [{ path: '/', component: HomePage }];
