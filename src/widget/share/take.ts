import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../texts/plain.ts';
import type { Facts } from '../visit/facts.ts';
import type { Opening } from './opening.ts';

/** Opens a result that somebody has: a code typed or pasted, a link, a file. */
export function takeForm(
  { t, taking }: Pick<Facts, 't' | 'taking'>,
  { take, takeFile }: Pick<Opening, 'take' | 'takeFile'>,
): TemplateResult {
  const problems = taking?.findings ?? [];
  const submit = (event: Event): void => {
    event.preventDefault();
    take((event.target as HTMLFormElement).querySelector<HTMLInputElement>('#code')!.value);
  };
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void takeFile(file);
    input.value = '';
  };
  return html`
    <form novalidate @submit=${submit}>
      <p class="field">
        <label for="code">${t('result:take.label')}</label>
        <input
          type="text"
          id="code"
          class="wide"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="code-error"
          aria-invalid=${problems.length ? 'true' : 'false'}
          .value=${taking?.text ?? ''}
        />
      </p>
      <div id="code-error" class="error" role="alert">
        ${problems.slice(0, 3).map(({ code, actual, expected, path }) => {
          const place = Number(path.slice(1)) + 1;
          const values = {
            actual: plain(String(actual)),
            expected: String(expected),
            place,
            count: Number(expected) - Number(actual),
          };
          // a letter with marks: the keyboard makes Vietnamese of what is typed
          const key = code === 'code-symbol' && /[^\x00-\x7f]/.test(values.actual) ? 'code-marks' : code;
          return html`<p>${t(`result:take.${key}`, values) || t('result:take.unknown')}</p>`;
        })}
        ${problems.length ? html`<p>${t('result:take.safe')}</p>` : nothing}
      </div>
      <p class="buttons">
        <button type="submit">${t('result:take.open')}</button>
        <label class="button">
          <input
            type="file"
            class="hidden"
            accept="image/*,.json,application/json"
            @change=${choose}
          />${t('result:take.file')}
        </label>
      </p>
    </form>
  `;
}
