import { rightsTexts } from '../../text/site/rights';
import type { Route } from '../visit';

/** The rights text of the decree (promise 14), also linked from every footer. */
export const rightsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/rights',
    answer: async ({ language }) => {
      const rights = rightsTexts[language];
      return { view: 'rights', path: '/rights', title: rights.heading, isPublic: true, model: { rights } };
    },
  },
];
