// A phone of 320 px, and the same width as a magnified window.

import { surveyTests } from './survey.ts';

surveyTests({ name: 'a window of 320 px', fits: '1.4.10', width: 320, height: 640, isAudited: true });
surveyTests({ name: '1280 px at 400 %', fits: '1.4.10', width: 320, height: 200, scale: 4 });
