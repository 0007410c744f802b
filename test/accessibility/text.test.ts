// Text as large, and as far apart, as readers may make it.

import { surveyTests } from './survey.ts';

surveyTests({ name: 'text of 200 %', fits: '1.4.4', width: 1280, height: 800, fontSize: 32 });
surveyTests({ name: 'text spacing, on 320 px', fits: '1.4.12', width: 320, height: 640, spaced: true });
