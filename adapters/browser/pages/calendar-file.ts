import type { SheetProgram, SheetWindow } from '../../../src/answers/result-sheet.ts';

/** Texts of iCalendar have these four characters escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** No line is longer than 75 octets: it goes on behind a line break and a blank. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 74) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += octets;
  }
  return [...lines, current].join('\r\n');
};

const compact = (date: string): string => date.replaceAll('-', '');

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const stampOf = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

/** When an entry is, and when its reminder comes: before a deadline three days, on a day without an hour at nine. */
interface Times {
  readonly lines: readonly string[];
  readonly reminder: string;
}

const wholeDay = (date: string, reminder: string): Times => ({
  lines: [
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(date))}`,
    // A day to keep in mind does not make anybody busy all day.
    'TRANSP:TRANSPARENT',
  ],
  reminder,
});

/** The last hour before a deadline, in Seoul's time (UTC+9). */
const lastHour = (date: string, hour: string): Times => {
  const end = new Date(`${date}T${hour}:00+09:00`);
  return {
    lines: [`DTSTART:${stampOf(new Date(end.getTime() - 3_600_000))}`, `DTEND:${stampOf(end)}`],
    reminder: '-P3D',
  };
};

/** Where applications have no last day, the entry is the first one: a deadline would be a wrong date. */
const timesOf = ({ opens, closes, closesAt }: SheetWindow): Times => {
  if (closes === undefined) return wholeDay(opens, 'PT9H');
  return closesAt === undefined ? wholeDay(closes, '-P2DT15H') : lastHour(closes, closesAt);
};

/** What entries are called, with the program in place of {program}. */
export interface EventLabels {
  /** Of a last day. */
  readonly closes: string;
  /** Of a first day, where there is no last one. */
  readonly opens: string;
}

const labelled = (label: string, program: SheetProgram): string =>
  escaped(label.replace('{program}', program.name));

const descriptionOf = ({ apply, desks }: SheetProgram, { text }: SheetWindow): string => {
  const contacts = desks.map(({ name, phones }) => [name, ...phones].join(' '));
  return escaped([text, ...apply, ...contacts].join('\n'));
};

const eventOf = (program: SheetProgram, window: SheetWindow, at: number, labels: EventLabels): string[] => {
  const { lines, reminder } = timesOf(window);
  const summary = labelled(window.closes === undefined ? labels.opens : labels.closes, program);
  return [
    `UID:${program.id}-${at}-${compact(window.closes ?? window.opens)}@smart-factory-guide`,
    ...lines,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${descriptionOf(program, window)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${reminder}`,
    'END:VALARM',
  ];
};

/** Application dates of programs as iCalendar (RFC 5545). `now` in milliseconds since 1970. */
export const calendarFile = (programs: readonly SheetProgram[], labels: EventLabels, now: number): string => {
  const stamp = stampOf(new Date(now));
  const events = programs.flatMap((program) =>
    program.windows.flatMap((window, at) => [
      'BEGIN:VEVENT',
      `DTSTAMP:${stamp}`,
      ...eventOf(program, window, at, labels),
      'END:VEVENT',
    ]),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Smart Factory Guide//Application dates//KO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
