// `<labanso-workshop>`: the trainer's page. Screens, journal on the disk, collecting, the board.
// Must never know: arithmetic, law, how a code is made, who anybody is.
// Read first: labanso-workshop.ts (the element), then room.ts (a workshop without a document), facts.ts (what a screen sees).

export { LabansoWorkshop } from './labanso-workshop.ts';
