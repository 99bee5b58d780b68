import { partyAsked } from '../../../answers/papers-of-party.ts';
import { isRhetorical, permissionAsked } from '../../../language/speech/permission.ts';
import type { Reader } from './verdict.ts';

const notAsked = /서류 목록에 .*없어요|does not ask for/;
const onlyPart = /만\s|만요|뿐|만\?|\bonly\b|\bjust\b|\benough\b/;
const ofKind = /원본|사본|스캔|복사|자유\s?양식|사진|그대로|개월|년|전에|지난|옛|original|copy|copies|photo/;
const deniesPaper = /없(?:죠|지|는\s?거|나|어도)|안\s?(?:내|들어)|빼|불필요|필요\s?없/;
const named = /(?:내|필요|들어가|포함|제출|올려|붙여|챙겨|떼|첨부|맞|need|submit|include|require)/;
const several = /각 \d+부|국세 및 지방세|도입기업·공급기업|·|both|each/;

const handsIn = /: ([^,\n]+)만 제출/;
const partyNames: Readonly<Record<string, RegExp>> = {
  adopter: /도입/,
  supplier: /공급/,
  host: /주관/,
  partner: /협업/,
};

/** Whether a paper is asked for; "only" one of several is not enough. */
export const ofPapers: Reader = ({ question, stated }) => {
  const { text, topic, details } = question;
  if (!/^document(?!s?\.(?:form|issuer|validity|difference))/.test(topic)) return undefined;
  const asked = permissionAsked(text);
  const denied = deniesPaper.test(text) && !isRhetorical(text);
  if (notAsked.test(stated)) return denied ? 'yes' : 'no';
  const paperNamed = details.entities.some(({ kind }) => kind === 'document');
  if (!paperNamed || !/^[^:\n]{2,60}: /.test(stated)) return undefined;
  if (onlyPart.test(text)) return several.test(stated) ? 'no' : undefined;
  if (ofKind.test(text) || asked === 'may' || asked === 'may-not') return undefined;
  const handedInBy = handsIn.exec(stated)?.[1];
  const party = partyAsked(question);
  if (handedInBy !== undefined && party !== undefined)
    return partyNames[party]?.test(handedInBy) ? 'yes' : 'no';
  if (denied || asked === 'need-not') return 'no';
  return named.test(text) ? 'yes' : undefined;
};
