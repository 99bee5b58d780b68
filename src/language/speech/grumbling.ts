import { anyOf } from './phrases.ts';

const grumbles = anyOf(
  [
    '전화\\S{0,3}\\s?(?:아무리\\s?\\S+\\s)?(?:를\\s)?(?:왜\\s?)?(?:이렇게\\s?|이리\\s?)?(?:안|못)\\s?받',
    '뭐\\s?하(?:는|자는|시는)\\s?(?:거|겁|것|건|짓|데|곳)(?:야|냐|니까|예요|에요|여|죠|지|임|입니까)?[?.!~\\s]*$',
    '(?:일|업무)\\s?처리\\S{0,2}\\s?(?:왜|이따위|이렇게|개판|엉망)',
    '어이\\S?\\s?없|기가\\s?(?:막|차)|말이\\s?(?:됩니까|되냐|돼요\\?)|사람\\s?(?:갖고|가지고)\\s?(?:놀|장난)',
    '(?:뺑뺑이|여기저기|이리저리)\\s?(?:전화\\s?)?(?:돌리|떠넘)',
  ],
  [
    '\\b(?:nobody|no one) (?:answers|picks up|responds)\\b',
    '\\b(?:waste of (?:my )?time|fed up|sick of this|ridiculous)\\b',
  ],
);

/** "전화도 안 받고 뭐 하는 거야": vents anger at how one is treated, and asks nothing. */
export const grumblesAtService = (text: string): boolean => grumbles.test(text);
