// `<labanso-assessment>` in JSX, for React 19: `import type {} from '@labanso/widget/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LabansoAssessment } from '../dist/widget.js';
import type { LabansoListeners, LabansoProps } from './props.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'labanso-assessment': DetailedHTMLProps<HTMLAttributes<LabansoAssessment>, LabansoAssessment> &
        LabansoProps &
        LabansoListeners;
    }
  }
}
