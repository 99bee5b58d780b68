import type { SheetProgram } from '../../../src/answers/result-sheet.ts';

/** Texts of iCalendar have these four characters escaped (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

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

/** A deadline with an hour is an hour's entry in Seoul's time (UTC+9); one without takes the whole day. */
const times = (date: string, hour: string | undefined): string[] => {
  if (hour === undefined)
    return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(nextDay(date))}`];
  const end = new Date(`${date}T${hour}:00+09:00`);
  const stamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
  return [`DTSTART:${stamp(new Date(end.getTime() - 3_600_000))}`, `DTEND:${stamp(end)}`];
};

/** `now` in milliseconds since 1970; `label` is what an entry is called, with the program in place of {program}. */
export const calendarFile = (programs: readonly SheetProgram[], label: string, now: number): string => {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = programs.flatMap((program) =>
    program.windows.flatMap((window, at) => {
      const date = window.closes ?? window.opens;
      return [
        'BEGIN:VEVENT',
        `UID:${program.id}-${at}-${compact(date)}@smart-factory-guide`,
        `DTSTAMP:${stamp}`,
        ...times(date, window.closes === undefined ? undefined : window.closesAt),
        `SUMMARY:${escaped(label.replace('{program}', program.name))}`,
        `DESCRIPTION:${escaped([window.text, ...program.apply].join('\n'))}`,
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escaped(program.name)}`,
        'TRIGGER:-P3D',
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Smart Factory Guide//KO',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
