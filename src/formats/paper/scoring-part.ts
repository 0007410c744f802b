import type { Gate, Question } from '#model';
import { lowestPoints } from '#scoring';
import { whoNot } from './conditions.ts';
import { html, nothing, type Html } from './html.ts';
import { countsAs } from './implied.ts';
import type { Outline, PaperArea, PaperQuestion } from './outline.ts';
import { noticeLine } from './questions-part.ts';
import { NOT_APPLICABLE_MARK, UNSURE_MARK } from './words.ts';

const chip = (name: string, points: number): Html => html`<span class="chip"><b>${name}</b> ${points}</span> `;

/** "a 0 b 25", "cộng a 20 b 30", "từ 0: 0 từ 10: 50". */
function pointsCell({ words }: Outline, { question, boxes }: PaperQuestion): Html {
  if (question.type === 'number')
    return html`${question.bands.map(({ from, points }) => chip(`${words.from} ${from}:`, points))}`;
  const chips = question.options.map(({ points }, i) => chip(boxes[i]!.letter, points));
  return question.type === 'multiple' ? html`<i class="add">${words.add}</i> ${chips}` : html`${chips}`;
}

/** Minutes to score one form, to the nearest five: nobody with a pencil wants to know it better. */
const minutesToScore = (areas: readonly PaperArea[], each: number): number =>
  Math.max(5, Math.round((areas.flatMap(({ questions }) => questions).length * each) / 5) * 5);

/** A line below the question's name, where it has something to say: "gạch nếu A5 = b". */
const remark = (kind: string, lead: string, said: string): Html =>
  said ? html`<div class="remark ${kind}">${lead} ${said}</div>` : nothing;

const mayNot = (outline: Outline, { notApplicable }: Question): string =>
  whoNot(outline, typeof notApplicable === 'object' ? notApplicable : undefined);

const row = (outline: Outline, asked: PaperQuestion): Html =>
  html`<tr>
    <th scope="row">${asked.number}</th>
    <td class="each">
      ${pointsCell(outline, asked)}
      <div class="what">${asked.text}</div>
      ${remark('strike-if', outline.words.strikeIf, whoNot(outline, asked.question.askIf))}
      ${remark('no-dash', outline.words.noDash, mayNot(outline, asked.question))}${countsAs(outline, asked)}
    </td>
    <td>${lowestPoints(asked.question)}</td>
    <td>${asked.question.notApplicable ? outline.words.strike : ''}</td>
    <td>${asked.question.weight ?? 1}</td>
    <td class="blank"></td>
    <td class="blank"></td>
  </tr>`;

const gap: Html = html`<span class="gap"></span>`;

const weightOf = ({ questions }: PaperArea): number =>
  questions.reduce((sum, { question }) => sum + (question.weight ?? 1), 0);

/** Below a table: T, H, their quotient with what is left over, and the score. */
const sums = ({ words }: Outline, weight: number, score: string): Html =>
  html`<p class="sum">
    <span>T = ${gap}</span>
    <span>H = ${gap} <i>(${words.full(weight)})</i></span>
    <span>${words.quotient} = ${gap} ${words.remainder} ${gap}</span>
    <b>${score}: <span class="result"></span></b>
  </p>`;

function areaTable(outline: Outline, area: PaperArea): Html {
  const { number, name, questions } = area;
  const { columns, ...words } = outline.words;
  return html`<section class="table">
    <h3>${words.area(number)}: ${name}</h3>
    <table class="points">
      <thead>
        <tr>
          <th>${columns.question}</th>
          <th class="each">${columns.each}</th>
          <th>${UNSURE_MARK}</th>
          <th>${NOT_APPLICABLE_MARK}</th>
          <th>${columns.weight}</th>
          <th class="blank">${columns.points}</th>
          <th class="blank">${columns.product}</th>
        </tr>
      </thead>
      <tbody>
        ${questions.map((asked) => row(outline, asked))}
      </tbody>
    </table>
    ${sums(outline, weightOf(area), `${words.areaScore} ${number}`)}
  </section>`;
}

function overallTable(outline: Outline, areas: readonly PaperArea[]): Html {
  const { words } = outline;
  return html`<section class="table">
    <h3>${words.overall}</h3>
    <table class="overall">
      <thead>
        <tr>
          ${words.overallColumns.map((column) => html`<th>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${areas.map(
          (area) =>
            html`<tr>
              <th scope="row">${words.area(area.number)}: ${area.name}</th>
              <td class="blank"></td>
              <td class="blank"></td>
              <td>${weightOf(area)}</td>
              <td><span class="box square"></span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${sums(
      outline,
      areas.reduce((sum, area) => sum + weightOf(area), 0),
      words.overallScore,
    )}
  </section>`;
}

function levelTable({ words, text, bundle }: Outline, areas: readonly PaperArea[]): Html {
  // an area without a question holds nobody back
  const gate = ({ area, from }: Gate): readonly Html[] =>
    areas
      .filter((known) => known.area.id === area)
      .map(({ number }) => html`<div>${words.area(number)}: ${from}</div>`);
  return html`<section class="table">
    <h3>${words.level}</h3>
    <table class="levels">
      <thead>
        <tr>
          ${words.levelColumns.map((column) => html`<th>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bundle.questionnaire.levels.map(({ id, from, gates = [] }) => {
          const meaning = text('results', 'levels', id);
          return html`<tr>
            <th scope="row">
              <b>${text('questions', 'levels', id) ?? id}</b
              >${meaning ? html`<div class="what">${meaning}</div>` : nothing}
            </th>
            <td>${from}</td>
            <td>${gates.flatMap(gate)}</td>
            <td><span class="box square"></span></td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** The pages that turn a filled-in form into scores and a level: numbered steps, then the tables that they speak of. */
export function scoringPart(outline: Outline): Html {
  const { words } = outline;
  const areas = outline.areas.filter(({ questions }) => questions.length);
  return html`<section class="scoring">
    <h2>${words.scoring}</h2>
    <p class="lead">${words.scoringLead(minutesToScore(areas, 0.4), minutesToScore(areas, 0.6))}</p>
    <p class="fill">${words.sheetNumber} <span class="line"></span> ${words.date} <span class="line"></span></p>
    <ol class="steps">
      ${words.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="example">${words.example}</p>
    ${areas.map((area) => areaTable(outline, area))}
    <div class="together">${overallTable(outline, areas)} ${levelTable(outline, areas)} ${noticeLine(outline)}</div>
  </section>`;
}
