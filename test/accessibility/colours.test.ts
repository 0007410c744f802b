// Colours of the device instead of ours.

import { surveyTests } from './survey.ts';

surveyTests({
  name: 'dark',
  only: 'vi',
  fits: '1.4.10',
  width: 390,
  height: 800,
  isAudited: true,
  media: { 'prefers-color-scheme': 'dark' },
});
surveyTests({
  name: 'forced colours',
  only: 'en',
  fits: '1.4.10',
  width: 1280,
  height: 800,
  isAudited: true,
  media: { 'forced-colors': 'active' },
});
