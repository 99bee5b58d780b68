const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Today in Asia/Seoul as YYYY-MM-DD; GUIDE_TODAY overrides it, for trying out another day. */
export const todayInSeoul = (environment: NodeJS.ProcessEnv, now: Date): string => {
  const given = environment['GUIDE_TODAY'];
  if (given === undefined || given === '')
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(now);
  if (!isoDate.test(given)) throw new Error(`GUIDE_TODAY has to be a date like 2020-03-02, not "${given}"`);
  return given;
};
