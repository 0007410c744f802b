// `<labanso-assessment>` in JSX, for Preact: `import type {} from '@labanso/widget/preact'`.
import type { HTMLAttributes } from 'preact';
import type { LabansoAssessment } from '../dist/widget.js';
import type { LabansoListeners, LabansoProps } from './props.d.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'labanso-assessment': Omit<HTMLAttributes<LabansoAssessment>, keyof LabansoProps> &
        LabansoProps &
        LabansoListeners;
    }
  }
}
