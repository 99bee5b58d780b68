import type { ResultSheet, SheetProgram } from '../../../src/answers/result-sheet.ts';
import { MarkedText } from '../chat/marked-text.tsx';
import { calendarFile } from './calendar-file.ts';
import type { SheetTexts } from './sheet-texts.ts';

const saveCalendar = (sheet: ResultSheet, texts: SheetTexts): void => {
  const file = new Blob([calendarFile(sheet.programs, texts.event, Date.now())], {
    type: 'text/calendar;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'smart-factory.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

interface ActionsProps {
  readonly sheet: ResultSheet;
  readonly texts: SheetTexts;
}

/** What can be done with a sheet; a calendar only where there is a date to put into it. */
export const SheetActions = ({ sheet, texts }: ActionsProps) => (
  <div class="sheet-actions">
    <button type="button" class="action" onClick={() => print()}>
      {texts.print}
    </button>
    {sheet.programs.some(({ windows }) => windows.length > 0) ? (
      <button type="button" class="action" onClick={() => saveCalendar(sheet, texts)}>
        {texts.calendar}
      </button>
    ) : null}
  </div>
);

/** No link: the part of the address behind the # holds the facts of the sheet. */
const goTo = ({ id }: SheetProgram): void => {
  const heading = document.getElementById(`program-${id}`);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

interface OverviewProps {
  readonly programs: readonly SheetProgram[];
  readonly texts: SheetTexts;
}

/** All programs in a few lines, each leading to its part of a long page. */
export const Overview = ({ programs, texts }: OverviewProps) =>
  programs.length < 2 ? null : (
    <nav class="overview" aria-label={texts.overview}>
      <ul>
        {programs.map((program) => (
          <li key={program.id}>
            <button type="button" onClick={() => goTo(program)}>
              <MarkedText text={program.name} />
            </button>{' '}
            <span class="verdict">{texts.verdicts[program.verdict]}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
