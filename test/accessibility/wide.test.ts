// A desk and a projector.

import { surveyTests } from './survey.ts';

surveyTests({ name: 'a window of 1280 px', fits: '1.4.10', width: 1280, height: 800, isAudited: true });
surveyTests({ name: 'a projector of 1920 px', fits: '1.4.10', width: 1920, height: 1080, only: 'vi' });
