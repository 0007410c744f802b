// The two elements of `tap-huan.html`, which holds this script inlined.
import './widget-define.ts';
import './workshop-define.ts';
