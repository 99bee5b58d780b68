import { claimsTerms, speaksOfOwnShare } from '../../answers/premise.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { asksWhetherInProgram, namesCheck } from '../../guidance/wants-to-take-part.ts';
import { countLetters } from '../../language/count-letters.ts';
import type { Details } from '../../language/details.ts';
import { pointsPutUp, pointsToLast } from '../../language/points-asked.ts';
import { speaksOfSettling, supposesEnd, supposesSettling } from '../../language/speech/around-name.ts';
import { asksHowMuch } from '../../language/speech/asking.ts';
import { settlesOn } from '../../language/speech/choosing.ts';
import { isClaim } from '../../language/speech/confirming.ts';
import { asksIfPapersDo } from '../../language/speech/enough.ts';
import { asksIfOnlyOnline, namesOtherWay } from '../../language/speech/handing-in.ts';
import { namesPoints } from '../../language/speech/points.ts';
import { asksYesOrNo } from '../../language/speech/yes-or-no.ts';
import type { Ask } from '../../language/understand.ts';
import { evaluate } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { asksForProof } from '../follow-up/proof-of-item.ts';

/** Topics that go on when the person adds a fact instead of asking anew. */
const awaitsFacts = /^(?:calc\.|amount|burden$|bonus|situation$)/;
/** Topics a bare name does not carry on: nothing of the notice was told in them. */
const endsThere = /^(?:outside|programs|notice|overview|glossary|tell|human)/;
/** What was asked of one program is asked of the other on which one settles: "그럼 신규로 할게요" after its papers. */
const outlastsChange =
  /^(?:contact|centre|documents|document$|amount|burden|calc|apply|window|period|labor-cost)/;
/** After a regional centre, the name of a program is about the program, unless it takes the place of another. */
const movesOn = ({ topic, recruitments }: Focus, subject: Subject, { place }: Details): boolean =>
  topic === 'centre' && subject.origin === 'named' && place === undefined && recruitments.length === 0;
/** What is told goes on with the topic before; talk of bonus points only with another item. */
const takesUp = (topic: string, { entities }: Details): boolean =>
  awaitsFacts.test(topic) &&
  (!topic.startsWith('bonus') || entities.some(({ kind }) => kind === 'bonus-item'));
/** A single statement that was answered gives way to the sum of what was told. */
const resumed = (topic: string): string =>
  topic.startsWith('bonus') ? 'bonus.item' : topic.startsWith('amount') ? 'calc.support' : topic;

/** "온라인 등록 서류 일체", "what do we have to upload": the papers themselves, not the way they are sent. */
const asksForPapers =
  /(?:서류|첨부|제출|접수)\S* ?(?:거|것|물|파일|자료)? ?(?:일체|목록|전부|전체|종류|리스트)|(?:뭘|뭐|무엇|무슨|어떤)(?!로)\S*(?: \S+)? ?(?:올려|올리|업로드|첨부)|^(?:what|which)\b(?!.*\b(?:format|size|site)\b)/;
/** What proves something. */
const ofProof = /증빙|증명|영수증|\b(?:proof|evidence)\b/;
/** Words that tell the grant from the labour cost spoken of before. */
const asksForGrant = /지원|보조|정부|받|support|grant|subsidy/;

/** "여성기업도 하면" after the proof of another: what both come to. */
const addsItem = (text: string, { entities }: Details): boolean =>
  entities.some(({ kind }) => kind === 'bonus-item') &&
  /도\s?(?:\S{1,4}\s?)?\S{1,4}면(?:요|은요|는요)?\s*\??$/.test(text);

/** After talk of these "2억이면?" asks what comes of that sum. */
const givesWayToSum = /^(?:amount|overview|support(?!\.)|window|period|apply|eligibility$|quota$|programs)/;

/** A bare name of an item or a paper asks for that one, where the talk was of others or of none. */
const singleAsked = ({ topic = '' }: Focus, { entities }: Details): string | undefined => {
  const names = (wanted: string): boolean => entities.some(({ kind }) => kind === wanted);
  if (
    names('bonus-item') &&
    (topic === '' || endsThere.test(topic) || /^bonus(?!\.(?:item|evidence))/.test(topic))
  )
    return 'bonus.item';
  // A single statement on one paper says nothing of another; what was told before of anything else says nothing of papers.
  const isOfAll = !/^(?:document\.(?:issuer|validity|form)$|bonus|labor-cost)/.test(topic);
  return names('document') && isOfAll ? 'document' : undefined;
};

/** "상한이?", "up to how much?": as short as this, a limit is that of what was spoken of. */
const isShort = (text: string, details: Details): boolean =>
  lettersBeside(text, details) <= (/[가-힣]/.test(text) ? 10 : 20);

/** Letters of a text that belong to no name. */
const lettersBeside = (text: string, { mentions }: Details): number => {
  const named = mentions.reduce(
    (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, '').length,
    0,
  );
  return countLetters(text) - named;
};

/** "예산 떨어지면 끝인가요": until when applying is possible, and not how much is left. */
const endsWhenSpent =
  /(?:떨어지|소진되|소진하|바닥나|다\s?쓰|끝나)면\S*\s?(?:\S+\s)?(?:끝|마감|닫|종료|못|안\s?받)|\b(?:clos|end)\w*\b.*\bbudget\b/;

const ofHandingIn = /^(?:apply|documents)(?:\.|$)/;

/** "그럼 뭐가 돼요" after what is no item. */
const asksWhichCount =
  /^(?:그럼|그러면|아|그래서|그렇다면)?\s?(?:도대체\s)?(?:뭐|뭘|무엇|무슨|어떤|어느)\S*\s(?:\S+\s)?(?:돼|되|됨|됩|있|인정|해당|쳐|주|줘|받)|^(?:so |then )?(?:what|which)(?: ones?)? (?:does|do|is|are|counts?|qualif)/;

/** "3개 있으면" in talk of points. */
const soMany =
  /^(?:그럼\s|만약\s)?(?:\d+|한|두|세|네|다섯)\s?(?:개|가지|항목)(?:를|가|이)?\s?(?:\S{1,4}\s)?(?:있으면|되면|면|이면|해당|받으면|내면)\S*\s?(?:몇\s?점\S*)?[?.~]*$/;

const ofDesk = /센터|번호|전화|연락|문의|담당|어디|\b(?:centre|center|phone|number|call|contact)\b/;
const isItemOfPlace = (focus: Focus, { place }: Details, text: string): boolean =>
  place !== undefined &&
  /^bonus(?:$|\.(?:item|evidence))/.test(focus.topic ?? '') &&
  (focus.bonusItems?.length ?? 0) > 0 &&
  !ofDesk.test(text);

/** "납부하면요?", "끝났으면요?" after a ground for exclusion. */
const speaksOfGroundGone = (text: string, details: Details): boolean =>
  speaksOfSettling(text) || supposesSettling(text) || (supposesEnd(text) && isShort(text, details));

/** "그럼 고도화는?" takes its topic from the turn before; without one, it asks about the name alone. */
export const resolvedTopic = (
  topic: string,
  focus: Focus,
  details: Details,
  subject: Subject,
  text: string,
): string => {
  if (details.place && /^(?:tell|follow-up)$/.test(topic) && /^(?:human|contact)/.test(focus.topic ?? ''))
    return 'centre';
  if (focus.topic?.startsWith('bonus') === true && details.entities.length === 0 && asksWhichCount.test(text))
    return 'bonus.list';
  if (focus.topic?.startsWith('bonus') === true && details.entities.length === 0 && soMany.test(text))
    return 'bonus';
  // "우리 군산인데" in talk of an item: whether the place has it, not which centre it has.
  if (topic === 'centre' && isItemOfPlace(focus, details, text)) return 'bonus.item';
  const said = withoutPapers(text, details);
  if (focus.topic?.startsWith('exclusion.') && speaksOfGroundGone(said, details)) return focus.topic;
  if (topic === 'tell' && focus.topic !== undefined && takesUp(focus.topic, details))
    return resumed(focus.topic);
  // "총 1억8천" in talk of a program is told to hear what it comes to.
  if (topic === 'tell' && subject.origin !== 'open' && details.amounts.length > 0 && isShort(text, details))
    return 'calc.support';
  if (asksForProof(topic, focus, details, text)) return 'bonus.evidence';
  if (topic === 'documents.upload' && asksForPapers.test(text)) return 'documents';
  if (
    subject.origin === 'open' &&
    ofHandingIn.test(topic) &&
    (namesOtherWay(text) || asksIfOnlyOnline(text)) &&
    asksYesOrNo(text)
  )
    return 'apply';
  if (/^(?:labor-cost|calc\.labor)/.test(focus.topic ?? '') && !asksForGrant.test(text)) {
    if (topic === 'calc.support') return 'calc.labor';
    if (/^calc\.(?:burden|cost-for-burden)$/.test(topic) && details.amounts.length > 0) return 'calc.labor';
    if (topic === 'labor-cost' && /누구|누가|\bwhose?\b/.test(text)) return 'labor-cost.who';
    if (topic === 'amount' && subject.variant === undefined && isShort(text, details)) return 'labor-cost';
  }
  if (
    /^(?:labor-cost|calc\.labor)/.test(focus.topic ?? '') &&
    /^(?:bonus\.evidence|documents?$)/.test(topic) &&
    ofProof.test(text)
  )
    return 'labor-cost.evidence';
  if (topic === 'window.budget-spent' && endsWhenSpent.test(text)) return 'window.closes';
  if (topic !== 'follow-up') return topic;
  if (asksIfPapersDo(text, details)) return 'documents';
  if (namesPoints(without(text, details, /^variant$/)) && focus.topic?.startsWith('bonus') !== true)
    return 'bonus';
  if (subject.origin === 'named' && settlesOn(text) && !outlastsChange.test(focus.topic ?? ''))
    return 'overview';
  if (details.amounts.length > 0 && (focus.topic === undefined || givesWayToSum.test(focus.topic)))
    return 'calc.support';
  // A sum after what one side bears: what that comes to.
  if (details.amounts.length > 0 && /^burden\b/.test(focus.topic ?? '')) return 'calc.burden';
  if (details.months.length > 0 && (focus.topic === undefined || focus.topic === 'overview')) return 'period';
  if (focus.topic === 'bonus.evidence' && addsItem(text, details)) return 'bonus.item';
  const single = singleAsked(focus, details);
  if (single !== undefined) return single;
  if (focus.topic !== undefined && !endsThere.test(focus.topic) && !movesOn(focus, subject, details))
    return focus.topic;
  if (details.place) return 'centre';
  if (subject.origin === 'named' && asksHowMuch(text)) return 'amount';
  if (subject.origin === 'open') return 'follow-up';
  return asksIfOne(withoutPrograms(text, details)) ? 'eligibility' : 'overview';
};

/** "로봇 되나요?", "클라우드 3개사로 되나": whether one may is all that is asked of a program. */
const asksIfOne = (said: string): boolean =>
  /(?:^|\s)(?:안\s?)?(?:되나|될까|돼요|되요|되냐|됩니까|되는지|가능)[가-힣]{0,4}[.?!~]*$/.test(said.trim());

/** A single statement about the amount that is put up for confirmation: its figure is the statement's, not a cost. */
const claimsStatement = (topic: string, text: string): boolean =>
  topic.includes('.') && !topic.startsWith('calc') && isClaim(text);

/** A text without the names of one kind in it. */
const without = (text: string, { mentions }: Details, kinds: RegExp): string => {
  const named = mentions.filter(({ entities }) => entities.some(({ kind }) => kinds.test(kind)));
  return named.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
};
const withoutPrograms = (text: string, details: Details): string =>
  without(text, details, /^(?:program|recruitment)$/);
/** "완납증명서" is the name of a paper and settles nothing. */
const withoutPapers = (text: string, details: Details): string => without(text, details, /^document$/);

/** "지원받을 수 있나요?" with no program in mind: the check of the company finds out, one question at a time. */
const asksForOneself =
  /(?:지원|신청|해당|참여|혜택)[^?]{0,8}(?:받을 수|할 수|될까|되나|되는지|가능)|(?:우리|저희)[^?]{0,10}(?:되나|되죠|되는지|될까|가능)|can (?:we|i|my|our)|are we eligible|do we qualify/;

/** Who asks for a rule without naming a program, and means the own company, is led to the check. */
export const forOneself = (topic: string, subject: Subject, { text, details }: Ask): string => {
  if (subject.origin !== 'open')
    return asksWhetherInProgram(withoutPrograms(text, details)) ? 'eligibility' : topic;
  // What it is all about, of no program: the programs there are.
  if (topic === 'overview') return 'programs';
  const asks = /^(?:eligibility|support)$/.test(topic) && asksForOneself.test(text);
  return asks || namesCheck(text) ? 'situation' : topic;
};

/** What is claimed of the terms is held against them instead of being reckoned. */
export const termsClaimed: Readonly<Record<string, string>> = {
  'calc.support': 'amount',
  'calc.cost-for-support': 'amount',
  'calc.burden': 'burden',
  'calc.cost-for-burden': 'burden',
  'calc.labor': 'labor-cost',
};

/** A sum in won is asked for, not a share or a rule. */
const asksForSum =
  /얼마|얼만|최소(?:로|한)? ?(?:[가-힣]+ ){0,3}현금|현금(?:은|을)? ?최소|최소\s*\?*$|\b(?:minimum|least)\b|(?:최소|최대|지원|부담)\s?(?:액|금액)|how much|\bwould\b.*\b(?:share|part|pay)\b|\b(?:government|state|host|company|our)(?:'s)? (?:share|part)\s*\?*$/;

/** With the project cost known, how much one gets or pays is worked out; without it, the terms are told. */
export const reckoned = (topic: string, hasSum: boolean, subject: Subject, text: string): string => {
  if (subject.origin === 'open' || claimsStatement(topic, text)) return topic;
  if (claimsTerms(text)) return termsClaimed[topic] ?? topic;
  if (hasSum && /^amount(?:$|\.regional-job)/.test(topic)) return 'calc.support';
  if (hasSum && topic === 'amount.payers' && asksForSum.test(text)) return 'calc.support';
  if (hasSum && (topic === 'burden' || (topic.startsWith('burden.') && asksForSum.test(text))))
    return 'calc.burden';
  // Whether labour cost may be put in at all is a rule, whatever the project costs.
  const asksIfAtAll = asksYesOrNo(text) && !asksForSum.test(text);
  if (hasSum && topic === 'labor-cost' && !asksIfAtAll) return 'calc.labor';
  return !hasSum && topic === 'calc.burden' ? 'burden' : topic;
};

/** Topics in which a sum put up after the project cost was told is reckoned from that cost. */
const reckonsOutcome = /^(?:amount|burden|calc\.(?!labor)|tell$|follow-up$|agreement$)/;

/** The sum of a claim ("지원금 2억1천 맞아요?") is held against what the cost told before comes to. */
export const ofOutcome = (topic: string, text: string): string => {
  if (!reckonsOutcome.test(topic)) return topic;
  return speaksOfOwnShare(text) ? 'calc.burden' : 'calc.support';
};

/** Whether an item that earns points for the subject was spoken of or told before. */
const hasItemsBefore = (
  { index }: Engine,
  { recruitments }: Subject,
  { focus, facts }: Pick<Question['state'], 'focus' | 'facts'>,
): boolean =>
  index.pack.bonusItems.some(
    ({ id, flags, for: held }) =>
      recruitments.some((recruitment) => held.includes(recruitment.id)) &&
      (focus.bonusItems?.includes(id) || flags.some((flag) => facts[`flags.${flag}`] === true)),
  );

/** "가점 몇 점?" of who told before what earns points. */
const asksForOwnPoints = /몇\s?점|총점|합치면|합하면|\bhow many points\b/;

/** "그럼 8점?" after items were listed asks what they come to, "이것도 3점?" once more about the last of them. */
export const ofPoints = (
  engine: Engine,
  subject: Subject,
  state: Question['state'],
  topic: string,
  text: string,
): string => {
  const { topic: last = '' } = state.focus;
  if (topic === 'bonus' && asksForOwnPoints.test(text) && hasItemsBefore(engine, subject, state))
    return 'bonus.item';
  if (pointsPutUp(text) === undefined) return topic;
  if (pointsToLast(text) && last.startsWith('bonus.') && topic.startsWith('bonus')) return last;
  return hasItemsBefore(engine, subject, state) ? 'bonus.item' : topic;
};

/** Whether what is supposed of the company changes the terms of support. */
export const hasSpecialTerms = (
  { index }: Engine,
  { recruitments }: Subject,
  given: Question['given'],
): boolean =>
  index.pack.support.some(
    ({ when, for: held }) =>
      when !== undefined &&
      recruitments.some(({ id }) => held.includes(id)) &&
      evaluate(when, given) === true,
  );

/** "월 310만원이면 4개월치는?": the topic of what is paid monthly, where a sum in talk of months is none but that. */
export const paidMonthly = (
  { index }: Engine,
  { recruitments }: Subject,
  topic: string,
  { amounts, months }: Details,
): string | undefined => {
  if (!/^(?:calc|amount|labor-cost)/.test(topic) || months.length === 0) return undefined;
  const programs = new Set(recruitments.map(({ programId }) => programId));
  return index.pack.facts.find(
    ({ monthly, programId }) =>
      monthly !== undefined && programs.has(programId) && amounts.includes(monthly.won),
  )?.topic;
};
