/** Korea has kept UTC+9 without summer time since 1988. */
const seoulOffset = 9 * 60 * 60 * 1000;

const seoulTime = (now: number): string => new Date(now + seoulOffset).toISOString();

/** The day in Asia/Seoul, YYYY-MM-DD, at a moment given in milliseconds since 1970. */
export const seoulDate = (now: number): string => seoulTime(now).slice(0, 10);

/** The hour of that day, 0 to 23. */
export const seoulHour = (now: number): number => Number(seoulTime(now).slice(11, 13));
