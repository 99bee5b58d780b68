/** Korea has kept UTC+9 without summer time since 1988. */
const seoulOffset = 9 * 60 * 60 * 1000;

/** The day in Asia/Seoul, YYYY-MM-DD, at a moment given in milliseconds since 1970. */
export const seoulDate = (now: number): string => new Date(now + seoulOffset).toISOString().slice(0, 10);
