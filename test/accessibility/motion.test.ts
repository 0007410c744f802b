// No motion, as a reader has asked for.

import { surveyTests } from './survey.ts';

surveyTests({
  name: 'reduced motion',
  only: 'vi',
  fits: '1.4.10',
  width: 768,
  height: 1024,
  media: { 'prefers-reduced-motion': 'reduce' },
});
