const points = /가점|가산점|점수|총점|몇\s?점|\d점|bonus|points?/;

/** Speaks of points, be it of how many. */
export const namesPoints = (text: string): boolean => points.test(text);

const advantage = /유리|우대|도움|혜택|이득|좋은\s?점|좋아지|플러스|advantage|benefit|\bhelps?\b/;

/** Speaks of points or of what else would speak for an applicant. */
export const speaksOfAdvantage = (text: string): boolean => namesPoints(text) || advantage.test(text);
