import { sidesNamed } from './parties.ts';

const had =
  /(?:기업|업체|회사|사|파트너|벤더|밴더)(?:는|은|도|가|이|를|을)?\s?(?:이미\s|벌써\s|다\s|하나\s|한\s곳\s)?(?:있(?!어야|나|을까|는지|으면|어도)|구했|구해|정했|정해|찾았|찾아\s?[놨놓뒀두]|섭외|확보|골랐|계약|만났|붙었)/;
const together =
  /(?:기업|업체|회사|공급사|파트너|벤더|밴더)(?:이랑|랑|하고|와|과)\s?(?:같이|함께|컨소|팀|짝|손|둘이|공동)/;
const withPartner =
  /\b(?:we|i) (?:already )?(?:have|found|chose|signed|picked)[^.?!]{0,24}\b(?:supplier|vendor|integrator|partner)|\b(?:together )?with (?:a|our|the) (?:supplier|vendor|integrator|partner)\b/;
const alone = /없이|없는|없어|혼자|단독|독자|홀로|우리끼리|\bwithout\b|\balone\b|on our own/;

/** "공급기업도 있는데": somebody to take part with is told of, so that what rules out going alone is no matter. */
export const tellsOfPartner = (text: string): boolean =>
  !alone.test(text) &&
  (withPartner.test(text) ||
    ((sidesNamed(text).includes('supplier') || /업체|파트너|벤더|밴더/.test(text)) &&
      (had.test(text) || together.test(text))));

const neverBefore =
  /(?:지원|선정|참여|참가|수혜|신청|혜택|보조)?(?:을|를|이)?\s?(?:받은|받아\s?본|된|돼\s?본|되어\s?본|해\s?본|한|뽑힌|따낸|선정된|참여한|지원받은|했던)\s?(?:적|일|이력|경험|기록)(?:은|이|도|이라곤|이라고는)?\s?(?:전혀\s|한\s?번도\s|아직\s)?없(?!어도|나|으면|어야|을|는\s?(?:곳|회사|기업|데)만)|한\s?번도\s(?:안|못)|(?:지원|참여|선정)\s?(?:이력|경험|경력)(?:은|이|도)?\s?(?:전혀\s)?없(?!어도|나|으면|어야|을)|\b(?:never|not) (?:been |yet )?(?:selected|supported|received|taken part|participated|joined|had|got)\b/;

/** "이 사업으로 지원받은 적은 없는데": that one took part before is told not to be so. */
export const deniesTakingPartBefore = (text: string): boolean => neverBefore.test(text);

/** What is told of oneself that a rule against it says nothing of, by the topic of the rule. */
const notOfOneself: Readonly<Record<string, (text: string) => boolean>> = {
  'eligibility.alone': tellsOfPartner,
  'eligibility.past-support': deniesTakingPartBefore,
};

/** Whether a rule that keeps out is not about whoever asks, by what he tells with it. */
export const isToldNotToHold = (topic: string, text: string): boolean => notOfOneself[topic]?.(text) ?? false;
