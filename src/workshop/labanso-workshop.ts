import { loadBundle, type Language } from '#content';
import { base, controls, saveFile } from '#look';
import type { QuestionnaireBundle } from '#model';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { actsOf } from './acts-of.ts';
import { chooseBackup } from './backup.ts';
import { openStage, type Stage } from './board/stage.ts';
import { boardStyles } from './board/styles.ts';
import { factsOf } from './facts-of.ts';
import type { Acts, Facts, Place } from './facts.ts';
import { openJournal } from './journal.ts';
import { openMemory } from './memory.ts';
import { takeDrops } from './drops.ts';
import { emptyOwner, hasOwner } from './owner.ts';
import { openRoom } from './room.ts';
import { SCREENS } from './screens.ts';
import { projectedView } from './screens/projected.ts';
import { unsavedBar } from './screens/collect.ts';
import { BEGINNING, type State } from './state.ts';
import { styles } from './styles.ts';
import { play } from './tone.ts';

/** Names a run of the page, or a slip: 30 random bits, nobody's name. */
const someName = (): string =>
  Math.floor(Math.random() * 2 ** 30)
    .toString(36)
    .toUpperCase();

/** Bytes that the browser still gives; `null` where it doesn't say, or never answers. */
const space = async (): Promise<number | null> => {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined ? null : quota - (usage ?? 0);
};

/**
 * The trainer's page: collects a class's codes from phones and paper without a network, on this computer alone.
 *
 * @element labanso-workshop
 *
 * @attr {'vi' | 'en'} lang - The language to begin in; Vietnamese when absent. The trainer can change it.
 *
 * @cssprop [--labanso-accent=#00655f] - The one colour.
 * @cssprop [--labanso-font=system-ui] - Font families; they must have all Vietnamese marks.
 */
export class LabansoWorkshop extends LitElement {
  static override properties: PropertyDeclarations = { lang: { type: String } };
  static override styles: CSSResultGroup = [base, controls, styles, boardStyles];

  /** `vi` or `en`: the language to begin in. */
  declare lang: string;

  #bundle: QuestionnaireBundle | undefined;
  #state: State = { ...BEGINNING, language: 'vi' };
  #shown: string | undefined;
  #stage: Stage | null = null;
  #drops: ReturnType<typeof takeDrops> | undefined;
  #memory = openMemory();
  #journal = openJournal({
    wrote: (line) => this.#room.hear(line),
    erased: () => {
      this.#room.forget();
      this.#acts.closeCamera();
      this.#change({ ...BEGINNING, writes: this.#state.writes });
    },
  });
  #room = openRoom({
    journal: this.#journal,
    by: someName(),
    now: Date.now,
    changed: () => {
      if (!this.#room.all().length) this.#memory.forget();
      this.requestUpdate();
    },
  });
  #acts: Acts = actsOf({
    room: this.#room,
    journal: this.#journal,
    state: () => this.#state,
    change: (next) => this.#change(next),
    now: Date.now,
    name: someName,
    openStage: () => {
      this.#stage = openStage();
      return this.#stage !== null;
    },
    play,
    saveFile,
    chooseBackup,
    space,
    emptyOwner: () => emptyOwner(this.renderRoot),
  });

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
  }

  #change(next: Partial<State>): void {
    this.#state = { ...this.#state, ...next };
    this.requestUpdate();
  }

  /** What is on the disk and in the file, before anything is shown. */
  async #open(): Promise<void> {
    this.#change({ language: /^en\b/i.test(this.lang ?? '') ? 'en' : 'vi' });
    const [bundle, writes] = [await loadBundle(), await this.#journal.probe()];
    if (writes) await this.#room.load().catch(() => undefined);
    this.#bundle = bundle;
    const slips = writes ? await this.#journal.slips().catch(() => []) : [];
    this.#change({ writes, slips, copied: this.#room.gathering().entries.length });
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => this.#open());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#typed);
    this.#drops = takeDrops((files) => void this.#acts.dropFiles(files));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#typed);
    this.#drops?.stop();
    this.#acts.closeCamera();
  }

  /** Where keys go unless something else has the focus: a scanner is a keyboard that nobody looks at. */
  #field = (): HTMLElement | null =>
    // a slide that asks for numbers is typed into; only one without is worked by its keys
    this.renderRoot.querySelector<HTMLElement>('input[data-focus]') ??
    this.renderRoot.querySelector<HTMLElement>('[data-focus]');

  #typed = ({ key }: KeyboardEvent): void => {
    if (key.length === 1 && document.activeElement === document.body) this.#field()?.focus({ preventScroll: true });
  };

  /** A button that was pressed with the mouse would take the Enter of a scanner. */
  #clicked = (event: MouseEvent): void => {
    const isButton = event.composedPath().some((one) => one instanceof HTMLButtonElement);
    if (isButton && event.detail) void this.updateComplete.then(() => this.#field()?.focus({ preventScroll: true }));
  };

  /** A new screen is read from its field or its heading on. */
  protected override updated(): void {
    this.#project();
    const { place, handsAt } = this.#state;
    const shown = place === 'hands' ? `${place} ${handsAt}` : place;
    const isNew = this.#shown !== shown;
    this.#shown = shown;
    const isFree = document.activeElement === document.body;
    if (isNew) (this.#field() ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
    else if (isFree) this.#field()?.focus({ preventScroll: true });
    if (place === 'grid') this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    // taken out of the page with its screen, a video stands still
    const { camera } = this.#state;
    if (camera?.video.isConnected && camera.video.paused) void camera.video.play().catch(() => undefined);
  }

  #project(): void {
    const facts = this.#stage?.isOpen() ? this.#facts() : undefined;
    if (!facts) return;
    const drawn = projectedView(facts, this.#acts, this.#stage!);
    if (drawn) this.#stage!.draw(facts.words.brand, drawn);
    else this.#stage!.close();
  }

  #facts(): Facts | undefined {
    return (
      this.#bundle &&
      factsOf({ room: this.#room, memory: this.#memory, state: this.#state }, this.#bundle, {
        now: Date.now,
        hasOwner: hasOwner(),
      })
    );
  }

  protected override render(): TemplateResult {
    const { language, place } = this.#state;
    const facts = this.#facts();
    return html`
      <div
        class="root"
        translate="no"
        lang=${language}
        data-theme="light"
        data-place=${place}
        role="region"
        aria-label="La Bàn Số"
      >
        <div class="reader">
          <div class="sheet">
            <div class="frame">${facts ? this.#screen(facts, place) : html`<slot></slot>`}</div>
          </div>
        </div>
      </div>
    `;
  }

  #screen(facts: Facts, place: Place): TemplateResult {
    const { words, language } = facts;
    const other: Language = language === 'vi' ? 'en' : 'vi';
    const screen = SCREENS[place];
    return html`
      <div class="top">
        <p class="brand">${words.brand}</p>
        <button type="button" class="quiet" lang=${other} @click=${() => this.#acts.speak(other)}>
          ${words.language}
        </button>
      </div>
      ${place === 'door' ? nothing : unsavedBar(facts, this.#acts)} ${screen(facts, this.#acts)}
    `;
  }
}
