/** Words of which one says what the other denies. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/현물|\bin kind\b/, /현금|\bcash\b/],
  [/우편|방문|\bby (?:mail|post)\b/, /온라인|\bonline\b/],
  [/사본|복사본|\bcop(?:y|ies)\b/, /원본|\boriginals?\b/],
];

/** "30%를 현물로 잡아도 된다던데": a claim that names the opposite of what is stated, however right its figure is. */
export const claimsOpposite = (claim: string, stated: string): boolean =>
  opposites.some((pair) =>
    [pair, [pair[1], pair[0]] as const].some(
      ([one, other]) => one.test(claim) && !other.test(claim) && other.test(stated) && !one.test(stated),
    ),
  );
