// `<labanso-assessment>` in Vue's templates: `import type {} from '@labanso/widget/vue'`.
import type { HTMLAttributes } from 'vue';
import type { LabansoProps, LabansoVueListeners } from './props.d.ts';

declare module 'vue' {
  interface GlobalComponents {
    'labanso-assessment': new () => { $props: HTMLAttributes & LabansoProps & LabansoVueListeners };
  }
}
