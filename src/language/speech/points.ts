const points = /가점|가산점|점수|총점|몇\s?점|\d점|bonus|points?/;

/** Speaks of points, be it of how many. */
export const namesPoints = (text: string): boolean => points.test(text);
