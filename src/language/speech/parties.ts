import { perText } from '../once.ts';
/** The sides that carry out one project together. */
export type Side = 'host' | 'adopter' | 'supplier' | 'partner';

const names: Readonly<Record<Side, RegExp>> = {
  adopter: /(?:도입|수요)\s?(?:기업|업체|회사)|\badopt(?:er|ing)/,
  supplier:
    /(?:공급|로봇)\s?(?:si\s?)?(?:기업|업체|회사|사(?![슬업례항유양기회]|[가-힣]{3}))|\bsi\s?(?:기업|업체|회사)|\b(?:supplier|vendor|integrator)/,
  host: /주관\s?기관|대기업|\bhost/,
  partner: /협업\s?기관|\bpartner/,
};

/** Sides by name, for what is divided among them. */
export const sides = Object.keys(names) as readonly Side[];

/** The sides a text names. */
export const sidesNamed = perText((text: string): readonly Side[] =>
  sides.filter((side) => names[side].test(text)),
);

/** Whether a text names a side. */
export const namesSide = (text: string, side: Side): boolean => names[side].test(text);

/** A text without what names a side. */
export const withoutSide = (text: string, side: Side): string => text.replace(names[side], ' ');
